import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { retention } from "../../platform/config/retention.ts";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { decideMany } from "../../testing/bulk-decisions.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const day = 86_400_000;
let server: TestServer;
let manager: TestUser;
let structure: TestStructure;
let as: Caller;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T10:00:00Z") });
  manager = await addUser(server, { language: "en" });
  structure = await addStructure(server, manager, { name: "Ferme du Haut" });
  as = await signedIn(server, manager);
});
afterAll(() => server.stop());

describe("the mails of a bulk decision", () => {
  it("are one for its decider, with the counts and a link that decides nothing, and one for each requester", async () => {
    const requesters = [await addUser(server, { language: "fr" }), await addUser(server), await addUser(server)];
    const ids: string[] = [];
    for (const requester of requesters) ids.push(await addMembershipRequest(server, structure, requester));
    await server.dataSource.query(`update approval set status = 'CANCELLED' where id = $1`, [ids[2]]);
    const { id } = await decideMany(server, { approvalIds: ids, verdict: "APPROVED" }, as);
    await server.runWorker();
    const to = (user: TestUser | undefined) => server.mailbox.filter((mail) => mail.to === user?.loginEmail);
    expect(to(manager).map(({ subject }) => subject)).toEqual(["Your bulk decision is finished"]);
    expect(to(manager)[0]?.text).toContain("Requests approved: 2. Requests left as they are: 1.");
    expect(to(manager)[0]?.text).toContain(`/approbations/groupees/${id}`);
    expect(to(requesters[0])).toHaveLength(1);
    expect(to(requesters[0])[0]?.subject).toContain("approuvée");
    expect(to(requesters[2])).toEqual([]);
  });

  it("wait for whatever else is due: everything a list announces is marked, its end is not", async () => {
    const marked = await server.dataSource.query<{ topic: string; bulk: boolean }[]>(
      `select distinct split_part(topic, '@', 1) as topic, is_bulk as bulk from outbox_message
       where topic like 'approval.decided%' or topic like 'bulkDecision.%' or (topic = 'notification.mail' and is_bulk) order by 1`,
    );
    expect(marked).toEqual([
      { topic: "approval.decided", bulk: true },
      { topic: "bulkDecision.finished", bulk: false },
      { topic: "notification.mail", bulk: true },
    ]);
  });
});

describe("the lists", () => {
  it("cost as many SQL statements for 50 rows as for 2", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 50; n++) ids.push(await addMembershipRequest(server, structure, await addUser(server)));
    const { id } = await decideMany(server, { approvalIds: ids, verdict: "REJECTED", publicReason: "Non" }, as);
    for (let n = 0; n < 50; n++) {
      await server.dataSource.query(`update bulk_decision set finished_at = now()`);
      await decideMany(server, { approvalIds: ids.slice(0, 2), verdict: "APPROVED" }, as);
    }
    const lists = (first: number) =>
      `{ bulkDecisions(first: ${first}) { totalCount edges { node { id itemCount decidedCount notDecidedCount } } } }`;
    const items = (
      first: number,
    ) => `{ bulkDecisionItems(bulkDecisionId: "${id}", first: ${first}) { totalCount edges { node { position outcome
      problem { message } approval { id requester { displayName } structure { name } membership { requestedRole } allowedActions } } } } }`;
    for (const [name, query] of [
      ["bulkDecisions", lists],
      ["bulkDecisionItems", items],
    ] as const) {
      const count = (first: number) =>
        countStatements(async () => expect((await server.graphql(query(first), {}, as)).errors).toBeUndefined());
      await count(2);
      const [two, fifty] = [await count(2), await count(50)];
      console.log(`${name}: ${two} statements for 2 rows, ${fifty} for 50`);
      expect(fifty).toBe(two);
    }
  });

  it("are read page by page", async () => {
    interface Page {
      bulkDecisions: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const query = `query ($after: String) { bulkDecisions(first: 20, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
    const seen = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo }: Page["bulkDecisions"] = (await server.graphql<Page>(query, { after }, as)).data?.bulkDecisions ?? {
        edges: [],
        pageInfo: { endCursor: "", hasNextPage: false },
      };
      for (const { node } of edges) seen.add(node.id);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen.size).toBe(52);
  });

  it("are forgotten after their period; what they decided stays", async () => {
    await server.dataSource.query(`delete from bulk_decision_item where outcome = 'WAITING'`);
    await server.runWorker();
    const count = async (table: string) => (await server.dataSource.query<object[]>(`select from ${table}`)).length;
    const approvals = await count("approval_decision");
    server.advanceTime((retention.bulkDecisionDays - 1) * day);
    await server.dataSource.query(`update bulk_decision set finished_at = $1`, [new Date("2026-11-22T10:00:00Z")]);
    await server.runWorker();
    expect(await count("bulk_decision")).toBe(52);
    server.advanceTime(2 * day);
    await server.runWorker();
    expect([await count("bulk_decision"), await count("bulk_decision_item"), await count("approval_decision")]).toEqual([0, 0, approvals]);
  });
});
