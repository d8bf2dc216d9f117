import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { addApiToken, addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { decideMany, outcomesOf, readBulk } from "../../testing/bulk-decisions.ts";

let server: TestServer;
let principal: TestUser;
let structure: TestStructure;
let as: Caller;

beforeAll(async () => {
  server = await testServer();
  principal = await addUser(server);
  structure = await addStructure(server, principal, { name: "Ferme du Haut" });
  as = await signedIn(server, principal);
});
afterAll(() => server.stop());

const ask = async (on = structure) => addMembershipRequest(server, on, await addUser(server));
const statusOf = async (id: string) =>
  (await server.dataSource.query<{ status: string }[]>(`select status from approval where id = $1`, [id]))[0]?.status;

describe("a bulk decision", () => {
  it("decides nothing when it is asked, and each request once the job has passed, in the structures of the decider alone", async () => {
    const elsewhere = await addStructure(server, principal, { name: "Ferme du Bas" });
    const ids = [await ask(), await ask(elsewhere), await ask()];
    const { id, problems } = await decideMany(server, { approvalIds: ids, verdict: "APPROVED" }, as);
    expect(problems).toEqual([]);
    expect(await readBulk(server, id, as)).toMatchObject({ itemCount: 3, decidedCount: 0, finishedAt: null });
    expect(await statusOf(ids[0] ?? "")).toBe("PENDING");
    await server.runWorker();
    expect(await readBulk(server, id, as)).toMatchObject({
      itemCount: 3,
      decidedCount: 3,
      notDecidedCount: 0,
      finishedAt: expect.any(String),
    });
    expect(await outcomesOf(server, id, as)).toEqual(["DECIDED", "DECIDED", "DECIDED"]);
    expect(await Promise.all(ids.map(statusOf))).toEqual(["APPROVED", "APPROVED", "APPROVED"]);
  });

  it("rejects with a reason that each requester reads, and not without one", async () => {
    const requester = await addUser(server);
    const approvalId = await addMembershipRequest(server, structure, requester);
    const without = await decideMany(server, { approvalIds: [approvalId], verdict: "REJECTED", publicReason: " " }, as);
    expect(without.problems).toMatchObject([{ code: "REASON_REQUIRED", path: ["rejectionReason"] }]);
    await decideMany(
      server,
      { approvalIds: [approvalId], verdict: "REJECTED", publicReason: "Nous ne vous connaissons pas.", internalNote: "Lot de novembre" },
      as,
    );
    await server.runWorker();
    const read = `query ($id: ID!) { approval(id: $id) { status publicReason internalNote } }`;
    expect((await server.graphql(read, { id: approvalId }, await signedIn(server, requester))).data).toEqual({
      approval: { status: "REJECTED", publicReason: "Nous ne vous connaissons pas.", internalNote: null },
    });
    expect((await server.graphql(read, { id: approvalId }, as)).data).toMatchObject({ approval: { internalNote: "Lot de novembre" } });
  });

  it("is not atomic: what cannot be decided is left as it is, with its reason, and the others are decided", async () => {
    const [decided, taken, fine] = [await ask(), await ask(), await ask()];
    await server.graphql(
      `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { problems { code } } }`,
      {
        input: { id: decided, verdict: "REJECTED", publicReason: "Non" },
      },
      as,
    );
    const { id } = await decideMany(server, { approvalIds: [decided, taken, fine], verdict: "APPROVED" }, as);
    await server.dataSource.query(`update approval set status = 'CANCELLED' where id = $1`, [taken]);
    await server.runWorker();
    expect(await outcomesOf(server, id, as)).toEqual(["ALREADY_DECIDED", "ALREADY_DECIDED", "DECIDED"]);
    expect(await readBulk(server, id, as)).toMatchObject({ decidedCount: 1, notDecidedCount: 2 });
  });

  it("uses the rights its decider has when each request is decided, not those of when it was asked", async () => {
    const deputy = await addUser(server);
    const membershipId = await addMember(server, structure, deputy, "DEPUTY_MANAGER");
    const asDeputy = await signedIn(server, deputy);
    const own = await addStructure(server, deputy);
    const [lost, kept] = [await ask(), await ask(own)];
    const { id } = await decideMany(server, { approvalIds: [lost, kept], verdict: "APPROVED" }, asDeputy);
    await server.dataSource.query(`update membership set ended_at = $2 where id = $1`, [membershipId, server.services.clock.now()]);
    await server.runWorker();
    expect(await outcomesOf(server, id, asDeputy)).toEqual(["NOT_FOUND, hidden", "DECIDED"]);
    expect(await statusOf(lost)).toBe("PENDING");
  });

  it.each([
    [
      "the password was changed",
      `update user_session set ended_at = now(), end_reason = 'PASSWORD_CHANGED' where user_id = $1`,
      "BULK_DECISION_STOPPED",
    ],
    [
      "the session was ended from afar",
      `update user_session set ended_at = now(), end_reason = 'ENDED_REMOTELY' where user_id = $1`,
      "BULK_DECISION_STOPPED",
    ],
    ["the account was suspended", `update app_user set status = 'SUSPENDED' where id = $1`, "BULK_DECISION_STOPPED"],
    ["the person signed out", `update user_session set ended_at = now(), end_reason = 'SIGNED_OUT' where user_id = $1`, "DECIDED"],
  ])("asked before %s", async (_, meanwhile, outcome) => {
    const manager = await addUser(server);
    const approvalId = await ask(await addStructure(server, manager));
    const { id } = await decideMany(server, { approvalIds: [approvalId], verdict: "APPROVED" }, await signedIn(server, manager));
    await server.dataSource.query(meanwhile, [manager.id]);
    await server.runWorker();
    await server.dataSource.query(`update app_user set status = 'ACTIVE' where id = $1`, [manager.id]);
    expect(await outcomesOf(server, id, await signedIn(server, manager))).toEqual([outcome]);
  });

  it("asked through a token keeps the limits of the token, and ends with it", async () => {
    const manager = await addUser(server);
    const [inside, outside] = [await addStructure(server, manager), await addStructure(server, manager)];
    const token = await addApiToken(server, manager, { structureIds: [inside.id] });
    const refused = await decideMany(server, { approvalIds: [await ask(inside), await ask(outside)], verdict: "APPROVED" }, token);
    expect(refused.code).toBe("NOT_FOUND");
    const readOnly = await addApiToken(server, manager, { scope: "READ" });
    expect((await decideMany(server, { approvalIds: [await ask(inside)], verdict: "APPROVED" }, readOnly)).problems).toMatchObject([
      { code: "INSUFFICIENT_SCOPE" },
    ]);
    const { id } = await decideMany(server, { approvalIds: [await ask(inside)], verdict: "APPROVED" }, token);
    await server.dataSource.query(`update api_token set revoked_at = now() where user_id = $1`, [manager.id]);
    await server.runWorker();
    expect(await outcomesOf(server, id, await signedIn(server, manager))).toEqual(["BULK_DECISION_STOPPED"]);
  });

  it("answers the same for a foreign request as for one that does not exist, and writes nothing", async () => {
    const stranger = await signedIn(server, await addUser(server));
    const mine = await ask();
    const before = await server.dataSource.query(`select count(*) from bulk_decision`);
    for (const approvalIds of [[mine], [uuidv7()]])
      expect((await decideMany(server, { approvalIds, verdict: "APPROVED" }, stranger)).code).toBe("NOT_FOUND");
    expect((await decideMany(server, { approvalIds: [mine, uuidv7()], verdict: "APPROVED" }, as)).code).toBe("NOT_FOUND");
    expect(await server.dataSource.query(`select count(*) from bulk_decision`)).toEqual(before);
  });

  it("is shown to whoever took it and to nobody else", async () => {
    const { id } = await decideMany(server, { approvalIds: [await ask()], verdict: "APPROVED" }, as);
    const other = await addUser(server);
    await addMember(server, structure, other, "DEPUTY_MANAGER");
    const asOther = await signedIn(server, other);
    for (const query of [
      `{ bulkDecision(id: "${id}") { id } }`,
      `{ bulkDecisionItems(bulkDecisionId: "${id}") { edges { node { position } } } }`,
    ]) {
      expect((await server.graphql(query, {}, asOther)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
    expect((await server.graphql(`{ bulkDecisions { totalCount } }`, {}, asOther)).data).toEqual({ bulkDecisions: { totalCount: 0 } });
    await server.runWorker();
  });

  it("is made once for one key: a repetition answers the same list, another list is refused", async () => {
    const [one, two] = [await ask(), await ask()];
    const idempotencyKey = uuidv7();
    const asked = await Promise.all(
      [1, 2, 3].map(() => decideMany(server, { approvalIds: [one], verdict: "APPROVED", idempotencyKey }, as)),
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect((await decideMany(server, { approvalIds: [two], verdict: "APPROVED", idempotencyKey }, as)).problems).toMatchObject([
      { code: "IDEMPOTENCY_CONFLICT" },
    ]);
    await server.runWorker();
  });

  it(figure("bulkDecisions.maxItems", "takes so many requests and not one more"), async () => {
    const requester = await addUser(server);
    const max = policy.bulkDecisions.maxItems;
    const rows = await server.dataSource.query<{ id: string }[]>(
      `insert into approval (id, kind, status, requester_id, structure_id, decider_structure_id, created_at, expires_at, decided_by, decided_at)
       select gen_random_uuid(), 'MEMBERSHIP', 'APPROVED', $1, $2, $2, now(), now(), $3, now() from generate_series(1, $4::int) returning id`,
      [requester.id, structure.id, principal.id, max + 1],
    );
    const ids = rows.map(({ id }) => id);
    const whole = await decideMany(server, { approvalIds: ids.slice(0, max), verdict: "APPROVED" }, as);
    expect(await readBulk(server, whole.id, as)).toMatchObject({ itemCount: max });
    const tooMany = await decideMany(server, { approvalIds: ids, verdict: "APPROVED" }, as);
    expect(tooMany.problems).toMatchObject([{ code: "TOO_MANY", path: ["approvalIds"] }]);
    expect(tried("bulkDecisions.maxItems", max + 1, whole.problems?.length === 0 ? max : 0)).toBe(max);
    expect((await decideMany(server, { approvalIds: [], verdict: "APPROVED" }, as)).problems).toMatchObject([{ code: "NOTHING_SELECTED" }]);
    await server.dataSource.query(`delete from bulk_decision where id = $1`, [whole.id]);
  });

  it(figure("bulkDecisions.inProgress", "waits for its turn: a person has so many in progress at most"), async () => {
    const manager = await addUser(server);
    const farm = await addStructure(server, manager);
    const caller = await signedIn(server, manager);
    const ids = await Promise.all(Array.from({ length: policy.bulkDecisions.inProgress + 1 }, () => ask(farm)));
    const asked = await Promise.all(ids.map((id) => decideMany(server, { approvalIds: [id], verdict: "APPROVED" }, caller)));
    const accepted = asked.filter(({ problems }) => problems?.length === 0).length;
    expect(tried("bulkDecisions.inProgress", asked.length, accepted)).toBe(policy.bulkDecisions.inProgress);
    expect(asked.flatMap(({ problems }) => problems ?? [])).toMatchObject([{ code: "BULK_DECISIONS_RUNNING" }]);
    await server.runWorker();
    expect((await decideMany(server, { approvalIds: [await ask(farm)], verdict: "APPROVED" }, caller)).problems).toEqual([]);
  });
});
