import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { addApiToken, addMember, addMembershipRequest } from "../../testing/organisations.ts";
import { addFarm, createDraft, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { addStructureExport } from "../../testing/structure-export.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { unzip } from "../../testing/unzip.ts";

let server: TestServer;
let farm: Farm;
let caller: Caller;
beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  farm = await addFarm(server, { name: "GAEC du Lac" });
  caller = await signedIn(server, farm.manager, { steppedUp: true });
  server.mailbox.length = 0;
});
afterAll(() => server.stop());

const act = async (name: string, as = caller) => (await call(server, name, { id: farm.structure.id }, as)).codes.join() || "done";
interface Closing {
  allowedActions: string[];
  dataExport: { id: string; status: string } | null;
  deactivationObstacles: { problem: { code: string }; count: number; items: { id: string; label: string }[] }[];
}
const read = (as = caller) =>
  server.graphql<{ structure: Closing }>(
    `query ($id: ID!) { structure(id: $id) { allowedActions dataExport { id status }
       deactivationObstacles { count problem { code } items { id label } } } }`,
    { id: farm.structure.id },
    as,
  );
const closing = async (as = caller) => (await read(as)).data?.structure;
const closed = async (as = caller) =>
  (
    await server.graphql<{ structures: { edges: { node: { name: string; status: string; allowedActions: string[] } }[] } }>(
      `{ structures(filter: { status: "INACTIVE" }) { edges { node { name status allowedActions } } } }`,
      {},
      as,
    )
  ).data?.structures.edges.map(({ node }) => node);
const link = async (id: string, as = caller) =>
  (
    await server.graphql<{ createDataExportLink: { url: string | null } | null }>(
      `mutation ($input: CreateDataExportLinkInput!) { createDataExportLink(input: $input) { url } }`,
      { input: { id } },
      as,
    )
  ).data?.createDataExportLink?.url ?? null;

describe("the copy of a structure", () => {
  it("is asked by its principal manager with a fresh factor, prepared by a job, and told by a mail that leads to the page", async () => {
    const deputy = await addUser(server);
    await addMember(server, farm.structure, deputy, "DEPUTY_MANAGER");
    expect(await act("requestStructureExport", await signedIn(server, deputy, { steppedUp: true }))).toBe("NOT_PRINCIPAL_MANAGER");
    expect(await act("requestStructureExport", await signedIn(server, await addUser(server), { steppedUp: true }))).toBe("NOT_FOUND");
    expect(await act("requestStructureExport", await signedIn(server, farm.manager))).toBe("STEP_UP_REQUIRED");
    expect(await act("requestStructureExport", await addApiToken(server, farm.manager))).toBe("HUMAN_ONLY");
    expect(await act("requestStructureExport")).toBe("done");
    expect(await act("requestStructureExport")).toBe("EXPORT_IN_PROGRESS");
    expect((await closing())?.dataExport?.status).toBe("ASKED");
    await server.runWorker();
    expect((await closing())?.dataExport?.status).toBe("READY");
    const mail = server.mailbox.find(({ subject }) => subject === "L'export de GAEC du Lac est prêt");
    expect(mail?.text).toContain(`/organisation/structures/${farm.structure.id}/fermer`);
  });

  it("holds what every feature keeps of the structure, its documents too, and no secret of anybody", async () => {
    await submitted(server, farm);
    await act("requestStructureExport");
    await server.runWorker();
    const url = (await link((await closing())?.dataExport?.id ?? "")) ?? "";
    const answer = await fetch(url.replace(server.services.settings.baseUrl, server.url), { headers: { cookie: caller.cookie ?? "" } });
    expect(answer.headers.get("content-disposition")).toContain(`portail-tic-${farm.structure.siret}-`);
    const files = unzip(Buffer.from(await answer.arrayBuffer()));
    const names = Object.keys(files);
    for (const name of ["structure", "members", "spaces", "bank-accounts", "refund-requests", "refund-requests-lines", "documents"]) {
      expect(names).toContain(`data/${name}.json`);
      expect(JSON.parse(files[`data/${name}.json`]?.toString("utf8") ?? "[]")).not.toEqual([]);
    }
    expect(names.filter((name) => name.startsWith("documents/")).length).toBeGreaterThan(0);
    expect(files["README.txt"]?.toString("utf8")).toContain("Les données de votre structure");
    const text = names
      .filter((name) => name.startsWith("data/"))
      .map((name) => files[name]?.toString("utf8"))
      .join("");
    expect(text).not.toContain(farm.manager.loginEmail);
    expect(text).not.toMatch(/FR\d{2}[A-Z0-9]{20}/);
  });

  it("is the principal manager's to this day: handed over, the structure keeps its papers", async () => {
    await addStructureExport(server, farm.structure.id);
    const id = (await closing())?.dataExport?.id ?? "";
    expect(await link(id)).toContain("/documents/");
    expect(await link(id, await signedIn(server, await addUser(server), { steppedUp: true }))).toBeNull();
    const next = await addUser(server);
    await server.dataSource.transaction(async (manager) => {
      await manager.query(`update membership set ended_at = now() where structure_id = $1`, [farm.structure.id]);
      await manager.query(
        `insert into membership (id, user_id, structure_id, role, proof, started_at) values (gen_random_uuid(), $1, $2, 'PRINCIPAL_MANAGER', 'APPROVED', now())`,
        [next.id, farm.structure.id],
      );
    });
    expect(await link(id)).toBeNull();
  });
});

describe("closing a structure", () => {
  it("is refused while something is open, and says which: people, requests to decide, refund requests, and no copy", async () => {
    const member = await addUser(server, { firstName: "Marc", lastName: "Membre" });
    const membershipId = await addMember(server, farm.structure, member);
    const approvalId = await addMembershipRequest(server, farm.structure, await addUser(server, { firstName: "Ada", lastName: "Demande" }));
    const request = await submitted(server, farm);
    const [{ number } = { number: "" }] = await server.dataSource.query<{ number: string }[]>(
      `select number from refund_request where id = $1`,
      [request.id],
    );
    const obstacles = (await closing())?.deactivationObstacles.map(({ problem, count, items }) => [problem.code, count, items]);
    expect(obstacles).toHaveLength(4);
    expect(obstacles).toEqual(
      expect.arrayContaining([
        ["STRUCTURE_HAS_MEMBERS", 1, [{ id: membershipId, label: "Marc Membre" }]],
        ["STRUCTURE_HAS_PENDING_APPROVALS", 1, [{ id: approvalId, label: "Ada Demande" }]],
        ["STRUCTURE_HAS_OPEN_REQUESTS", 1, [{ id: request.id, label: number }]],
        ["STRUCTURE_HAS_NO_EXPORT", 1, []],
      ]),
    );
    expect((await closing(await signedIn(server, member)))?.deactivationObstacles).toEqual([]);
    expect(await act("deactivateStructure")).toMatch(/^STRUCTURE_HAS_/);
    const settle = [
      () => server.dataSource.query(`update membership set ended_at = now() where id = $1`, [membershipId]),
      () => server.dataSource.query(`update approval set status = 'CANCELLED' where id = $1`, [approvalId]),
      () => server.dataSource.query(`update refund_request set status = 'WITHDRAWN' where id = $1`, [request.id]),
    ];
    for (const step of settle) {
      await step();
      expect(await act("deactivateStructure")).toMatch(/^STRUCTURE_HAS_/);
    }
    expect(await act("deactivateStructure")).toBe("STRUCTURE_HAS_NO_EXPORT");
    await addStructureExport(server, farm.structure.id);
    expect(await act("deactivateStructure")).toBe("done");
  });

  it("closes every way at the next request; strangers learn that it is closed, and nothing else; its copy stays", async () => {
    await addStructureExport(server, farm.structure.id);
    const exportId = (await closing())?.dataExport?.id ?? "";
    expect(await act("deactivateStructure")).toBe("done");
    expect((await read()).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    const stranger = await signedIn(server, await addUser(server), { steppedUp: true });
    const ask = await call(server, "requestMembership", { siret: farm.structure.siret, comment: "", role: "MEMBER" }, stranger);
    expect(ask.codes).toEqual(["STRUCTURE_INACTIVE"]);
    expect((await call(server, "createStructure", { siret: farm.structure.siret }, stranger)).isAccepted).toBe(false);
    expect(await closed(stranger)).toEqual([]);
    expect(await link(exportId)).toContain("/documents/");
    await server.runWorker();
    expect(server.mailbox.map(({ to, subject }) => [to, subject])).toContainEqual([
      farm.manager.loginEmail,
      "GAEC du Lac est fermée sur le portail",
    ]);
  });

  it("is undone by whoever closed it, and by nobody else; drafts and rights are found as they were left", async () => {
    const draft = await createDraft(server, farm, "26-05");
    const deputy = await addUser(server);
    const membershipId = await addMember(server, farm.structure, deputy, "DEPUTY_MANAGER");
    await server.dataSource.query(`update membership set ended_at = now() where id = $1`, [membershipId]);
    await addStructureExport(server, farm.structure.id);
    expect(await act("activateStructure")).toBe("STRUCTURE_ALREADY_ACTIVE");
    await act("deactivateStructure");
    expect(await closed()).toEqual([{ name: "GAEC du Lac", status: "INACTIVE", allowedActions: ["ACTIVATE"] }]);
    const others = [deputy, await addUser(server)];
    for (const other of others)
      expect(await act("activateStructure", await signedIn(server, other, { steppedUp: true }))).toBe("NOT_FOUND");
    expect(await act("activateStructure", await signedIn(server, farm.manager))).toBe("STEP_UP_REQUIRED");
    expect(await act("activateStructure", await addApiToken(server, farm.manager))).toBe("HUMAN_ONLY");
    console.log(`reopening by somebody else: ${others.length} attempts → 0 successes`);
    const both = await Promise.all([act("activateStructure"), act("activateStructure")]);
    expect(both.sort()).toEqual(["STRUCTURE_ALREADY_ACTIVE", "done"]);
    expect((await closing())?.allowedActions).toContain("DEACTIVATE");
    const answer = await server.graphql(`query ($id: ID!) { refundRequest(id: $id) { status } }`, { id: draft.id }, caller);
    expect(answer.data).toEqual({ refundRequest: { status: "DRAFT" } });
    await server.runWorker();
    expect(server.mailbox.some(({ subject }) => subject === "GAEC du Lac est rouverte sur le portail")).toBe(true);
  });

  it("refuses a status that does not exist, and shows no program's own list to another structure's token", async () => {
    const answer = await server.graphql(`{ structures(filter: { status: "ANY" }) { totalCount } }`, {}, caller);
    expect(answer.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    await addStructureExport(server, farm.structure.id);
    await act("deactivateStructure");
    expect(await closed(await addApiToken(server, farm.manager, { structureIds: [] }))).toEqual([]);
  });
});
