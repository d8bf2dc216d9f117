import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { addMember, addMembershipRequest, addStructure, type TestStructure } from "../../testing/organisations.ts";
import { mutate } from "../../testing/mutate.ts";
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

type Act = (id: string, asRequester: Caller) => Promise<{ status: string | null; code: string | undefined }>;

const act =
  (name: "decideApproval" | "cancelApproval", input: object, as?: () => Caller): Act =>
  async (id, asRequester) => {
    const { payload, problems } = await mutate(server, name, "approval { status }", { id, ...input }, as?.() ?? asRequester);
    return { status: (payload?.["approval"] as { status: string } | null | undefined)?.status ?? null, code: problems?.[0]?.code };
  };
const approve = act("decideApproval", { verdict: "APPROVED" }, () => asPrincipal);
const approveToo = act("decideApproval", { verdict: "APPROVED" }, () => asDeputy);
const reject = act("decideApproval", { verdict: "REJECTED", publicReason: "Non" }, () => asDeputy);
const cancel = act("cancelApproval", {});

async function race(acts: readonly Act[]): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const requester = await addUser(server);
    const id = await addMembershipRequest(server, structure, requester);
    const asRequester = await signedIn(server, requester);
    const answers = await Promise.all(acts.map((one) => one(id, asRequester)));
    const winners = answers.filter(({ status }) => status !== null);
    const told = answers.filter(({ code }) => code === "ALREADY_DECIDED");
    const facts = await readFacts(id, requester.id);
    const isWhole =
      facts.status === winners[0]?.status &&
      facts.memberships === (facts.status === "APPROVED" ? 1 : 0) &&
      facts.decisions === (facts.status === "CANCELLED" ? 0 : 1);
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

describe("a request decided and taken back at the same instant", () => {
  it.each([
    ["approve ‖ approve", [approve, approveToo]],
    ["approve ‖ reject", [approve, reject]],
    ["approve ‖ reject ‖ cancel", [approve, reject, cancel]],
  ])(
    figure("once.decision", "%s: one wins, the other is told, there is one effect"),
    async (name, acts) => {
      const outcomes = await race(acts);
      console.log(`${name}: ${rounds} rounds → ${JSON.stringify(outcomes)}`);
      tried("once.decision", acts.length * rounds, rounds);
      expect(outcomes).toEqual({ [`1 winner, ${acts.length - 1} told, one effect`]: rounds });
    },
    120_000,
  );

  it("the control, three who read then save as one would without a guard, decides three times: the race is real", async () => {
    const clients = [0, 1, 2].map(() => new pg.Client({ connectionString: server.ownerUrl }));
    await Promise.all(clients.map((client) => client.connect()));
    let everybodyWon = 0;
    for (let round = 0; round < rounds; round++) {
      const id = await addMembershipRequest(server, structure, await addUser(server));
      const allHaveRead = meeting(clients.length);
      const decided = await Promise.all(clients.map((client) => readThenSave(client, id, allHaveRead)));
      if (decided.every(Boolean)) everybodyWon++;
    }
    await Promise.all(clients.map((client) => client.end()));
    console.log(`control, read then save: ${rounds} rounds → ${everybodyWon} decided three times`);
    expect(everybodyWon).toBe(rounds);
  }, 120_000);
});

async function readThenSave(client: pg.Client, id: string, allHaveRead: () => Promise<void>): Promise<boolean> {
  await client.query("begin");
  const { rows } = await client.query<{ status: string }>(`select status from approval where id = $1`, [id]);
  const isPending = rows[0]?.status === "PENDING";
  await allHaveRead();
  if (isPending) await client.query(`update approval set status = 'CANCELLED' where id = $1`, [id]);
  await client.query("commit");
  return isPending;
}
