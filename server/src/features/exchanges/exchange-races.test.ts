import { afterAll, beforeAll, expect, it } from "vitest";
import pg from "pg";
import { askPieces, inReview, pointsOf } from "../../testing/exchange-scenario.ts";
import { meeting } from "../../testing/meeting.ts";
import { addFarm, addInstructor, marks, mutate, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
const controls = 20;
let server: TestServer;
let farm: Farm;
let officer: Awaited<ReturnType<typeof addInstructor>>;
let requestId: string;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
  officer = await addInstructor(server, "35");
  requestId = (await inReview(server, farm, officer)).id;
});
afterAll(() => server.stop());

const run = (sql: string) => server.dataSource.query<{ count: number }[]>(sql, [requestId]);
/** In review again, as if nothing had been asked or decided. */
const rewind = () =>
  run(`with free as (update refund_line set verdict = null, granted_cents = null, claimed = true where request_id = $1),
      undone as (delete from refund_decision where request_id = $1)
    update refund_request set status = 'IN_REVIEW', granted_cents = null, decision_reason = null, decision_motive = null where id = $1`);
const stepsTo = async (status: string) =>
  (await run(`select count(*)::int as count from refund_event where request_id = $1 and status = '${status}'`))[0]?.count ?? 0;

async function answered(): Promise<void> {
  await rewind();
  await askPieces(server, officer, requestId);
  await mutate(server, farm.as, "answerPiece", { itemId: (await pointsOf(server, requestId))[0], words: "Voici." });
}

it(`completing twice at once completes once, ${rounds} times of ${rounds}`, { timeout: 180_000 }, async () => {
  let once = 0;
  for (let round = 0; round < rounds; round++) {
    await answered();
    const before = await stepsTo("COMPLETED");
    const answers = await Promise.all([0, 1].map(() => mutate(server, farm.as, "completeRefundRequest", { id: requestId })));
    const outcome = answers.map((answer) => marks(answer).join()).toSorted();
    if (outcome.join("/") === "/WRONG_STATUS" && (await stepsTo("COMPLETED")) === before + 1) once++;
  }
  console.log(`complete ‖ complete: ${rounds} races → ${once} completed once`);
  expect(once).toBe(rounds);
});

it("asking and deciding at once: one of them happens, the other is told", { timeout: 180_000 }, async () => {
  const outcomes = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    await run(`update piece_request set ended_at = asked_at where request_id = $1 and ended_at is null`);
    await rewind();
    const answers = await Promise.all([
      askPieces(server, officer, requestId),
      mutate(server, officer.as, "decideRefundRequest", { id: requestId, verdict: "APPROVED" }),
    ]);
    const outcome = answers.map((answer) => marks(answer).join()).join("/");
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  console.log("ask ‖ decide:", Object.fromEntries(outcomes));
  for (const outcome of outcomes.keys()) expect(["/WRONG_STATUS", "ALREADY_DECIDED/"]).toContain(outcome);
});

it("control: reading the status and writing without a lock completes twice, every time", { timeout: 60_000 }, async () => {
  const clients = [0, 1].map(() => new pg.Client({ connectionString: server.ownerUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  const naive = async (client: pg.Client, bothHaveRead: () => Promise<void>) => {
    const { rows } = await client.query<{ status: string }>(`select status from refund_request where id = $1`, [requestId]);
    await bothHaveRead();
    if (rows[0]?.status !== "SUSPENDED") return;
    await client.query(`update refund_request set status = 'COMPLETED' where id = $1`, [requestId]);
    await client.query(
      `insert into refund_event (id, request_id, status, actor_kind, at) values (gen_random_uuid(), $1, 'COMPLETED', 'REQUESTER', now())`,
      [requestId],
    );
  };
  let twice = 0;
  for (let round = 0; round < controls; round++) {
    await run(`update refund_request set status = 'SUSPENDED' where id = $1`);
    const before = await stepsTo("COMPLETED");
    const bothHaveRead = meeting(clients.length);
    await Promise.all(clients.map((client) => naive(client, bothHaveRead)));
    if ((await stepsTo("COMPLETED")) === before + 2) twice++;
  }
  await Promise.all(clients.map((client) => client.end()));
  expect(twice).toBe(controls);
});
