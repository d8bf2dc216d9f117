import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addSubscription, type TestStructure } from "../../testing/organisations.ts";
import { addFarm, createDraft, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
let structure: TestStructure;
let member: TestUser;
let asPrincipal: Caller;
let asMember: Caller;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  farm = await addFarm(server);
  structure = farm.structure;
  member = await addUser(server);
  await addMember(server, structure, member, "DEPUTY_MANAGER");
  await addSubscription(server, structure, member, "WRITE");
  [asPrincipal, asMember] = [await signedIn(server, farm.manager), await signedIn(server, member)];
});
afterAll(() => server.stop());

const seen = `structure { spaces { ceiling allowedActions } allowedActions } viewer { menu { refundRequests } }`;
const change = (ceiling: string, caller = asPrincipal) =>
  mutate(server, "changeSpaceCeiling", seen, { structureId: structure.id, spaceCode: "TIC_REFUND", ceiling }, caller);
const close = (caller = asPrincipal) => mutate(server, "closeSpace", seen, { structureId: structure.id, spaceCode: "TIC_REFUND" }, caller);
const menuOf = async (caller: Caller) =>
  (await server.graphql<{ viewer: { menu: { refundRequests: boolean } } }>(`{ viewer { menu { refundRequests } } }`, {}, caller)).data
    ?.viewer.menu.refundRequests;
const rightsOf = (user: TestUser) =>
  server.dataSource.query<{ access: string; current: boolean }[]>(
    `select access, ended_at is null as current from space_subscription where user_id = $1 and structure_id = $2 order by created_at, current`,
    [user.id, structure.id],
  );
const subjects = async () => {
  server.mailbox.length = 0;
  await server.runWorker();
  return server.mailbox.filter(({ to }) => to === member.loginEmail).map(({ subject }) => subject);
};

describe("what an open space allows", () => {
  it("narrowed while somebody has just left gives that person nothing anew", async () => {
    const [left] = await server.dataSource.query<{ id: string }[]>(`select id from membership where user_id = $1`, [member.id]);
    await mutate(server, "endMembership", "", { id: left?.id, reason: "Départ" }, asPrincipal);
    await change("READ");
    await server.runWorker();
    expect(await rightsOf(member)).toEqual([{ access: "WRITE", current: false }]);
  });

  it("narrowed to reading takes writing from everybody at once, and tells them", async () => {
    await server.runWorker();
    expect((await change("READ")).payload).toMatchObject({ structure: { spaces: [{ ceiling: "READ" }] }, problems: [] });
    expect(await rightsOf(member)).toEqual([
      { access: "WRITE", current: false },
      { access: "READ", current: true },
    ]);
    expect(await menuOf(asMember), "reading stays, within the same session").toBe(true);
    const refused = await mutate(
      server,
      "createRefundRequest",
      "",
      { structureId: structure.id, campaignId: farm.structure.id, idempotencyKey: "01890a5d-ac96-774b-bcce-b302099a8057" },
      asMember,
    );
    expect(refused.problems).toEqual([{ code: "NOT_ALLOWED", path: [] }]);
    expect(await subjects()).toEqual(["Votre abonnement à l'espace « Demande de remboursement TIC » a changé"]);
  });

  it("widened again gives nobody more than he has", async () => {
    await change("READ");
    server.advanceTime(1000);
    expect((await change("WRITE")).problems).toEqual([]);
    expect((await rightsOf(member)).at(-1)).toEqual({ access: "READ", current: true });
    expect((await change("WRITE")).problems).toEqual([{ code: "CEILING_UNCHANGED", path: ["ceiling"] }]);
  });

  it("is narrowed, and the space closed, only once no request is in progress", async () => {
    await submitted(server, farm);
    expect((await change("READ")).problems).toEqual([{ code: "SPACE_HAS_OPEN_REQUESTS", path: [] }]);
    expect((await close()).problems).toEqual([{ code: "SPACE_HAS_OPEN_REQUESTS", path: [] }]);
    expect(await menuOf(asMember)).toBe(true);
  });

  it("is the principal manager's to decide, and says so to nobody else", async () => {
    expect((await change("READ", asMember)).problems).toEqual([{ code: "NOT_PRINCIPAL_MANAGER", path: [] }]);
    expect((await close(asMember)).problems).toEqual([{ code: "NOT_PRINCIPAL_MANAGER", path: [] }]);
    const stranger = await signedIn(server, await addUser(server));
    expect((await change("READ", stranger)).code).toBe("NOT_FOUND");
    expect((await close(stranger)).code).toBe("NOT_FOUND");
    const query = `query ($id: ID!) { structure(id: $id) { spaces { allowedActions } } }`;
    const allowed = async (caller: Caller) => (await server.graphql(query, { id: structure.id }, caller)).data;
    expect(await allowed(asPrincipal)).toEqual({ structure: { spaces: [{ allowedActions: ["CHANGE_CEILING", "CLOSE"] }] } });
    expect(await allowed(asMember)).toEqual({ structure: { spaces: [{ allowedActions: [] }] } });
  });
});

describe("closing a space", () => {
  it("ends every subscription with it, withdraws requests for one, and the menu follows at once", async () => {
    const asker = await addUser(server);
    await addMember(server, structure, asker);
    const request = await mutate(
      server,
      "requestSpaceSubscription",
      "approval { id }",
      { structureId: structure.id, spaceCode: "TIC_REFUND", access: "READ", startsOn: parisDateOf(server.services.clock.now()) },
      await signedIn(server, asker),
    );
    const count = async () => (await server.graphql(`{ pendingApprovalCount }`, {}, asPrincipal)).data;
    expect(await count()).toEqual({ pendingApprovalCount: 1 });
    await server.runWorker();
    const closed = await close();
    expect(closed.payload).toMatchObject({ structure: { spaces: [] }, viewer: { menu: { refundRequests: false } }, problems: [] });
    expect(JSON.stringify(closed.payload)).toContain("OPEN_SPACE");
    expect(await menuOf(asMember)).toBe(false);
    expect(await count()).toEqual({ pendingApprovalCount: 0 });
    const decided = await mutate(server, "decideApproval", "", { id: request.idOf("approval"), verdict: "APPROVED" }, asPrincipal);
    expect(decided.problems).toEqual([{ code: "ALREADY_DECIDED", path: [] }]);
    expect(await subjects()).toEqual([`L'espace « Demande de remboursement TIC » est fermé pour ${structure.name}`]);
    expect((await close()).problems).toEqual([{ code: "SPACE_NOT_OPEN", path: [] }]);
  });

  it("keeps drafts, which come back when it opens again; the rights of others do not", async () => {
    const draft = await createDraft(server, farm, "26-05");
    await close();
    const read = async () =>
      (await server.graphql(`query ($id: ID!) { refundRequest(id: $id) { id } }`, { id: draft.id }, asPrincipal)).data;
    expect(await read()).toBeNull();
    server.advanceTime(1000);
    await mutate(
      server,
      "openSpace",
      "",
      { structureId: structure.id, spaceCode: "TIC_REFUND", ceiling: "WRITE", beneficiaryCategoryCode: "FARMING_COMPANY" },
      asPrincipal,
    );
    expect(await read()).toEqual({ refundRequest: { id: draft.id } });
    expect(await menuOf(asMember)).toBe(false);
  });
});
