import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { meeting } from "../../testing/meeting.ts";

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

interface Decided {
  decideApproval: { approval: { status: string } | null; problems: { code: string }[] };
}
const decision = `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { approval { status } problems { code } } }`;
const approve = { verdict: "APPROVED" };
const reject = { verdict: "REJECTED", publicReason: "Non" };

async function race(first: object, second: object): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const requester = await addUser(server);
    const id = await addMembershipRequest(server, structure, requester);
    const answers = await Promise.all([
      server.graphql<Decided>(decision, { input: { id, ...first } }, asPrincipal),
      server.graphql<Decided>(decision, { input: { id, ...second } }, asDeputy),
    ]);
    const payloads = answers.map((answer) => answer.data?.decideApproval);
    const winners = payloads.filter((payload) => payload?.approval);
    const told = payloads.filter((payload) => payload?.problems[0]?.code === "ALREADY_DECIDED");
    const facts = await readFacts(id, requester.id);
    const isWhole =
      facts.status === winners[0]?.approval?.status && facts.memberships === (facts.status === "APPROVED" ? 1 : 0) && facts.decisions === 1;
    const outcome = `${winners.length} winner, ${told.length} told, ${isWhole ? "one effect" : "BROKEN"}`;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  return outcomes;
}

async function readFacts(id: string, requesterId: string): Promise<{ status: string; memberships: number; decisions: number }> {
  const [facts] = await server.dataSource.query<{ status: string; memberships: number; decisions: number }[]>(
    `select status, (select count(*)::int from membership where user_id = $2 and ended_at is null) as memberships,
       (select count(*)::int from approval_decision where approval_id = $1) as decisions from approval where id = $1`,
    [id, requesterId],
  );
  if (!facts) throw new Error("The request is gone.");
  return facts;
}

describe("two managers deciding the same request at the same instant", () => {
  it.each([
    ["approve ‖ approve", approve, approve],
    ["approve ‖ reject", approve, reject],
  ])(
    figure("once.decision", "%s: one wins, the other is told, there is one effect"),
    async (name, first, second) => {
      const outcomes = await race(first, second);
      console.log(`${name}: ${rounds} rounds → ${JSON.stringify(outcomes)}`);
      tried("once.decision", 2 * rounds, rounds);
      expect(outcomes).toEqual({ "1 winner, 1 told, one effect": rounds });
    },
    120_000,
  );

  it("the control, which reads then saves as one would without a guard, decides twice: the race is real", async () => {
    const clients = [0, 1].map(() => new pg.Client({ connectionString: server.ownerUrl }));
    await Promise.all(clients.map((client) => client.connect()));
    let decidedTwice = 0;
    for (let round = 0; round < rounds; round++) {
      const id = await addMembershipRequest(server, structure, await addUser(server));
      const bothHaveRead = meeting(clients.length);
      const decided = await Promise.all(clients.map((client) => readThenSave(client, id, bothHaveRead)));
      if (decided.every(Boolean)) decidedTwice++;
    }
    await Promise.all(clients.map((client) => client.end()));
    console.log(`control, read then save: ${rounds} rounds → ${decidedTwice} decided twice`);
    expect(decidedTwice).toBe(rounds);
  }, 120_000);
});

async function readThenSave(client: pg.Client, id: string, bothHaveRead: () => Promise<void>): Promise<boolean> {
  await client.query("begin");
  const { rows } = await client.query<{ status: string }>(`select status from approval where id = $1`, [id]);
  const isPending = rows[0]?.status === "PENDING";
  await bothHaveRead();
  if (isPending) await client.query(`update approval set status = 'CANCELLED' where id = $1`, [id]);
  await client.query("commit");
  return isPending;
}
