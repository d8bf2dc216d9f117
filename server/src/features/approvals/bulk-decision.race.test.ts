import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LongWork } from "../../platform/jobs/define-job.ts";
import { announce } from "../../platform/outbox/announce.ts";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { decideMany } from "../../testing/bulk-decisions.ts";
import { meeting } from "../../testing/meeting.ts";
import { mutate } from "../../testing/mutate.ts";
import { addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { decideInBulk } from "./decide-in-bulk.job.ts";

const rounds = 200;
let server: TestServer;
let structure: TestStructure;
let asPrincipal: Caller;
let asDeputy: Caller;

beforeAll(async () => {
  server = await testServer();
  const [principal, deputy] = [await addUser(server), await addUser(server)];
  structure = await addStructure(server, principal);
  await addMember(server, structure, deputy, "DEPUTY_MANAGER");
  [asPrincipal, asDeputy] = [await signedIn(server, principal), await signedIn(server, deputy)];
});
afterAll(() => server.stop());

/** The job as a worker of its own runs it, whoever else does. */
function work(): Promise<void> {
  const { database, services } = server;
  const tools: LongWork = {
    transactions: database,
    reader: database.reader,
    services,
    isStopping: () => false,
    announce: (manager, topic, payload) => announce(manager, services.clock.now(), topic, payload),
  };
  return decideInBulk.work(tools);
}

const ask = () => Promise.all(Array.from({ length: rounds }, async () => addMembershipRequest(server, structure, await addUser(server))));

interface Facts {
  status: string;
  decisions: number;
  memberships: number;
  byLists: number;
  journal: number;
}
async function factsOf(ids: readonly string[]): Promise<Facts[]> {
  return server.dataSource.query<Facts[]>(
    `select p.status, (select count(*)::int from approval_decision d where d.approval_id = p.id) as decisions,
       (select count(*)::int from membership m where m.approval_id = p.id) as memberships,
       (select count(*)::int from bulk_decision_item i where i.approval_id = p.id and i.outcome = 'DECIDED') as "byLists",
       (select count(*)::int from audit_entry a where a.subject_id = p.id::text and a.action = 'decideApproval' and a.result = 'ACCEPTED') as journal
     from approval p where p.id = any ($1::uuid[])`,
    [ids],
  );
}
const isOneEffect = ({ status, decisions, memberships, journal }: Facts) =>
  decisions === 1 && journal === 1 && memberships === (status === "APPROVED" ? 1 : 0);

describe("a bulk decision", () => {
  it("‖ a single decision of the same request: one winner and one effect, told to the other", async () => {
    const ids = await ask();
    let single = 0;
    for (const id of ids) {
      await decideMany(server, { approvalIds: [id], verdict: "APPROVED" }, asPrincipal);
      const [{ problems }] = await Promise.all([
        mutate(server, "decideApproval", "approval { id }", { id, verdict: "REJECTED", publicReason: "Non" }, asDeputy),
        work(),
      ]);
      if (problems?.length === 0) single++;
      else expect(problems).toMatchObject([{ code: "ALREADY_DECIDED" }]);
    }
    const facts = await factsOf(ids);
    const byList = facts.filter(({ byLists }) => byLists === 1).length;
    console.log(`bulk ‖ single: ${rounds} rounds → ${byList} won by the list, ${single} by the single decision`);
    expect(byList + single).toBe(rounds);
    expect(facts.filter(isOneEffect)).toHaveLength(rounds);
    expect(facts.filter(({ status, byLists }) => (status === "APPROVED") !== (byLists === 1))).toEqual([]);
  }, 180_000);

  it("‖ another one over the same requests, each with two workers: one of the two decides each request, once", async () => {
    const ids = await ask();
    await decideMany(server, { approvalIds: ids, verdict: "APPROVED" }, asPrincipal);
    await decideMany(server, { approvalIds: ids.toReversed(), verdict: "REJECTED", publicReason: "Non" }, asDeputy);
    await Promise.all([work(), work(), work(), work()]);
    const facts = await factsOf(ids);
    const approved = facts.filter(({ status }) => status === "APPROVED").length;
    console.log(`two lists, four workers: ${rounds} requests → ${approved} approved by one, ${rounds - approved} rejected by the other`);
    expect(facts.filter(isOneEffect)).toHaveLength(rounds);
    expect(facts.filter(({ byLists }) => byLists !== 1)).toEqual([]);
    const left = await server.dataSource.query(
      `select problem_code, count(*)::int as n from bulk_decision_item where outcome = 'NOT_DECIDED' and approval_id = any ($1::uuid[]) group by 1`,
      [ids],
    );
    expect(left).toEqual([{ problem_code: "ALREADY_DECIDED", n: rounds }]);
  }, 180_000);

  it("the control, two workers that look for what waits and then decide, without a guard, decide each twice", async () => {
    const clients = [0, 1].map(() => new pg.Client({ connectionString: server.ownerUrl }));
    await Promise.all(clients.map((client) => client.connect()));
    const ids = await ask();
    const { id: list } = await decideMany(server, { approvalIds: ids, verdict: "APPROVED" }, asPrincipal);
    let twice = 0;
    for (let position = 1; position <= rounds; position++) {
      const bothHaveRead = meeting(clients.length);
      const decided = await Promise.all(
        clients.map(async (client) => {
          const item = [list, position];
          const { rows } = await client.query(
            `select 1 from bulk_decision_item where bulk_decision_id = $1 and position = $2 and outcome = 'WAITING'`,
            item,
          );
          await bothHaveRead();
          if (rows.length === 1)
            await client.query(
              `update bulk_decision_item set outcome = 'DECIDED', settled_at = now() where bulk_decision_id = $1 and position = $2`,
              item,
            );
          return rows.length === 1;
        }),
      );
      if (decided.every(Boolean)) twice++;
    }
    await Promise.all(clients.map((client) => client.end()));
    console.log(`control: ${rounds} items → ${twice} decided twice`);
    expect(twice).toBe(rounds);
  }, 120_000);
});
