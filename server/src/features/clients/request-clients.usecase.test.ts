import { MAX_CLIENTS_ASKED } from "@portail-tic/shared/clients/request-clients.schema";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addMembershipRequest, addStructure, testSiret, type TestStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let accountant: TestUser;
let asAccountant: Caller;
let center: TestStructure;
let farmer: TestUser;
let asFarmer: Caller;
let farm: TestStructure;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(async () => {
  [accountant, farmer] = [await addUser(server, { firstName: "Paul", lastName: "Durand" }), await addUser(server)];
  [asAccountant, asFarmer] = [await signedIn(server, accountant), await signedIn(server, farmer)];
  center = await addStructure(server, await addUser(server), { isManagementCenter: true, name: "Ouest Gestion" });
  await addMember(server, center, accountant);
  farm = await addStructure(server, farmer, { ceiling: "WRITE" });
});
afterAll(() => server.stop());

interface Row {
  siret: string;
  name: string | null;
  approvalId: string | null;
  problem: { code: string; path: string[]; message: string } | null;
}
async function request(sirets: string[], more: object = {}, caller = asAccountant) {
  const input = { centerId: center.id, sirets, access: "WRITE", comment: "Votre comptable", ...more };
  const answer = await mutate(server, "requestClients", "results { siret name approvalId problem { code path message } }", input, caller);
  return { ...answer, rows: (answer.payload?.["results"] ?? []) as Row[] };
}
const told = (rows: Row[]) => rows.map(({ problem }) => problem?.code ?? "ASKED");

describe("asking many clients at once", () => {
  it("asks attachment and access in one request each; its client reads for whom, approves once, and the menu changes at once", async () => {
    const { rows } = await request([farm.siret]);
    expect(rows).toEqual([{ siret: farm.siret, name: farm.name, approvalId: rows[0]?.approvalId, problem: null }]);
    const id = rows[0]?.approvalId ?? "";
    const seen = await server.graphql(
      `query ($id: ID!) { approval(id: $id) { kind comment center { name siret } requester { displayName }
         spaceSubscriptions { requestedAccess space { code } } } }`,
      { id },
      asFarmer,
    );
    expect(seen.data).toEqual({
      approval: {
        kind: "MEMBERSHIP",
        comment: "Votre comptable",
        center: { name: "Ouest Gestion", siret: center.siret },
        requester: { displayName: "Paul Durand" },
        spaceSubscriptions: [{ requestedAccess: "WRITE", space: { code: "TIC_REFUND" } }],
      },
    });
    const menu = async () =>
      (await server.graphql(`{ viewer { menu { clients refundRequests } } }`, {}, asAccountant)).data as {
        viewer: { menu: Record<string, boolean> };
      };
    expect((await menu()).viewer.menu).toEqual({ clients: true, refundRequests: false });
    expect((await mutate(server, "decideApproval", "", { id, verdict: "APPROVED" }, asFarmer)).problems).toEqual([]);
    expect((await menu()).viewer.menu).toEqual({ clients: true, refundRequests: true });
  });

  it("says row by row what was not asked, and why; a wrong row stops no other", async () => {
    const [pending, member, other] = [
      await addStructure(server, farmer),
      await addStructure(server, farmer),
      await addStructure(server, farmer, { isManagementCenter: true }),
    ];
    await addMembershipRequest(server, pending, accountant);
    await addMember(server, member, accountant);
    const unknown = testSiret();
    const spaced = `${farm.siret.slice(0, 3)} ${farm.siret.slice(3, 6)} ${farm.siret.slice(6, 9)} ${farm.siret.slice(9)}`;
    const { rows } = await request([unknown, pending.siret, "12345", member.siret, other.siret, spaced, farm.siret]);
    expect(told(rows)).toEqual([
      "CLIENT_NOT_REGISTERED",
      "REQUEST_ALREADY_PENDING",
      "SIRET_LENGTH",
      "ALREADY_MEMBER",
      "CLIENT_IS_MANAGEMENT_CENTER",
      "ASKED",
      "REQUEST_ALREADY_PENDING", // the same one, written otherwise
    ]);
    expect(rows.map(({ siret }) => siret).slice(0, 3), "in the order given").toEqual([unknown, pending.siret, "12345"]);
    const left = await server.dataSource.query<{ approvals: number; centers: number }[]>(
      `select count(*)::int as approvals, count(r.approval_id)::int as centers from approval p left join client_request r on r.approval_id = p.id
       where p.requester_id = $1 and p.status = 'PENDING'`,
      [accountant.id],
    );
    expect(left, "the one there was, and the one asked: refused rows leave nothing").toEqual([{ approvals: 2, centers: 1 }]);
  });

  it("writes to each client's managers, and no mail for each to who asks", async () => {
    await server.runWorker();
    server.mailbox.length = 0;
    const second = await addStructure(server, farmer, { ceiling: "WRITE" });
    await request([farm.siret, second.siret]);
    const journal = await server.dataSource.query(
      `select action from audit_entry where acting_for_structure_id = any ($1) and result = 'ACCEPTED' order by action`,
      [[farm.id, second.id, center.id]],
    );
    expect(journal, "each client's journal, and the center's").toEqual(
      ["requestClients", "requestMembership", "requestMembership"].map((action) => ({ action })),
    );
    await server.runWorker();
    expect(server.mailbox.map(({ to }) => to)).toEqual([farmer.loginEmail, farmer.loginEmail]);
    expect(server.mailbox.map(({ text }) => text).join("\n")).toMatch(/Pour le compte de : .+ \(SIRET [\d ]+\)/);
  });

  it("is for the users of a management center, and unknown to those of another", async () => {
    const own = await addStructure(server, accountant);
    expect((await request([farm.siret], { centerId: own.id })).problems).toEqual([{ code: "NOT_MANAGEMENT_CENTER", path: ["centerId"] }]);
    expect((await request([farm.siret], {}, asFarmer)).code).toBe("NOT_FOUND");
    expect((await request([farm.siret], { endsOn: "2020-01-01" })).problems).toEqual([{ code: "END_BEFORE_START", path: ["endsOn"] }]);
    expect((await request([])).problems).toEqual([{ code: "REQUIRED", path: ["sirets"] }]);
    expect((await request(Array.from({ length: MAX_CLIENTS_ASKED + 1 }, () => "1"))).problems).toEqual([
      { code: "TOO_MANY", path: ["sirets"] },
    ]);
  });

  const slowly = "is called so often a day and no more: nobody tries SIRETs by the thousand";
  it(figure("clientRequests.calls", figure("clientRequests.windowSeconds", slowly)), async () => {
    const { calls, windowSeconds } = policy.clientRequests;
    let accepted = 0;
    for (let call = 0; call <= calls; call++) if ((await request(["1"])).problems?.length === 0) accepted++;
    expect(tried("clientRequests.calls", calls + 1, accepted)).toBe(calls);
    server.advanceTime((windowSeconds + 1) * 1000);
    const caller = await signedIn(server, accountant);
    const after = (await request(["1"], {}, caller)).problems?.length === 0 ? 1 : 0;
    expect(tried("clientRequests.windowSeconds", 1, after)).toBe(1);
  });

  it("two colleagues with the same 40 clients in opposite orders both get through (locks in one order)", async () => {
    const sirets: string[] = [];
    for (let index = 0; index < 40; index++) sirets.push((await addStructure(server, farmer)).siret);
    const colleague = await addUser(server);
    await addMember(server, center, colleague);
    const [mine, theirs] = await Promise.all([request(sirets), request(sirets.toReversed(), {}, await signedIn(server, colleague))]);
    const asked = [mine, theirs].map(({ rows }) => told(rows).filter((code) => code === "ASKED").length);
    console.log(`two lists of 40, opposite orders: ${asked.join(" and ")} asked`);
    expect(asked).toEqual([40, 40]);
  });
});
