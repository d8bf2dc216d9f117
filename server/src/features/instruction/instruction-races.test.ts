import { v7 as uuidv7 } from "uuid";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meeting } from "../../testing/meeting.ts";
import { addFarm, addInstructor, campaignOf, marks, mutate, type Farm, type RequestAnswer } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
let server: TestServer;
let farm: Farm;
let first: Awaited<ReturnType<typeof addInstructor>>;
let second: Awaited<ReturnType<typeof addInstructor>>;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
  first = await addInstructor(server, "35");
  second = await addInstructor(server, "35");
});
afterAll(() => server.stop());

/** A request in the hands of the office, written past every step: 200 rounds would spend their time filing. */
async function waiting(state: { takenBy?: string; proposedBy?: string } = {}): Promise<string> {
  const id = uuidv7();
  await server.dataSource.query(`update refund_decision set outcome = 'SENT_BACK', settled_at = now() where outcome = 'PROPOSED'`);
  await server.dataSource.query(`update refund_request set status = 'PAID', proposed_by = null where status <> 'PAID'`);
  await server.dataSource.query(
    `insert into refund_request (id, number, structure_id, campaign_id, form_kind, status, office_id, instructor_id, proposed_by, bank_account_id,
       total_cents, snapshot, created_by, created_at, updated_at, submitted_by, submitted_at)
     values ($1::uuid, 'TEST-' || $1::uuid::text, $2, $3, 'ANNUAL_REFUND', $4, $5, $6, $7, $8, 26940, '{}', $9, now(), now(), $9, now())`,
    [
      id,
      farm.structure.id,
      await campaignOf(server, "2025"),
      state.takenBy ? "IN_REVIEW" : "AVAILABLE",
      first.officeId,
      state.takenBy ?? null,
      state.proposedBy ?? null,
      farm.bankAccountId,
      farm.manager.id,
    ],
  );
  await server.dataSource.query(
    `insert into refund_line (id, request_id, position, product_code, invoice_number, supplier, delivery_date, quantity, unit, tariff_id, rate,
       amount_cents, structure_id, form_kind, invoice_key, saved_by, saved_at)
     select gen_random_uuid(), $1::uuid, 1, 'GNR', 'F-1', 'Ouest', '2025-03-31', 1000, 'L', t.id, t.rate, 26940, $2, 'ANNUAL_REFUND', $1::uuid::text, $4, now()
     from tariff t where t.campaign_id = $3 and t.product_code = 'GNR' and not t.with_attestation limit 1`,
    [id, farm.structure.id, await campaignOf(server, "2025"), farm.manager.id],
  );
  return id;
}

const setLimit = (cents: number) =>
  server.dataSource.query(`update office set second_eyes_above_cents = $1 where id = $2`, [cents, first.officeId]);

async function proposed(): Promise<{ id: string; decisionId: string }> {
  const id = await waiting({ takenBy: first.user.id, proposedBy: first.user.id });
  const decisionId = uuidv7();
  await server.dataSource.query(
    `insert into refund_decision (id, request_id, verdict, granted_cents, asked_cents, second_eyes_above_cents, proposed_by, proposed_at, outcome)
     values ($1, $2, 'APPROVED', 26940, 26940, 0, $3, now(), 'PROPOSED')`,
    [decisionId, id, first.user.id],
  );
  return { id, decisionId };
}

/** Runs the race, demands one winner each time, and prints who won. */
async function race(name: string, codes: readonly string[], start: () => Promise<readonly Promise<RequestAnswer>[]>): Promise<void> {
  const won: number[] = [];
  const others = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const answers = await Promise.all(await start());
    const winners = answers.flatMap((answer, index) => (answer.problems.length === 0 ? [index] : []));
    if (winners.length === 1 && winners[0] !== undefined) won.push(winners[0]);
    for (const answer of answers) for (const mark of marks(answer)) others.add(mark);
  }
  const byFirst = won.filter((index) => index === 0).length;
  console.log(
    `${name}: ${rounds} rounds → ${won.length} with one winner (${byFirst} / ${won.length - byFirst}), the other told ${[...others].join(", ")}`,
  );
  expect(won).toHaveLength(rounds);
  expect([...others].filter((code) => !codes.includes(code))).toEqual([]);
}

describe("one winner", () => {
  it("taking ‖ taking", { timeout: 300_000 }, () =>
    race("take ‖ take", ["ALREADY_TAKEN"], async () => {
      const id = await waiting();
      return [first, second].map(({ as }) => mutate(server, as, "takeRefundRequest", { id }));
    }),
  );

  it("deciding ‖ withdrawing", { timeout: 300_000 }, () =>
    race("decide ‖ withdraw", ["ALREADY_DECIDED", "WRONG_STATUS"], async () => {
      const id = await waiting({ takenBy: first.user.id });
      return [
        mutate(server, first.as, "decideRefundRequest", { id, verdict: "APPROVED" }),
        mutate(server, farm.as, "withdrawRefundRequest", { id, reason: "Erreur" }),
      ];
    }),
  );

  it("granting in one window ‖ rejecting in the other", { timeout: 300_000 }, () =>
    race("decide ‖ decide", ["ALREADY_DECIDED"], async () => {
      const id = await waiting({ takenBy: first.user.id });
      return [
        mutate(server, first.as, "decideRefundRequest", { id, verdict: "APPROVED" }),
        mutate(server, first.as, "decideRefundRequest", { id, verdict: "REJECTED", motiveCode: "NOT_ENTITLED" }),
      ];
    }),
  );

  it("proposing in one window ‖ in the other", { timeout: 300_000 }, async () => {
    await setLimit(0);
    await race("propose ‖ propose", ["DECISION_PROPOSED"], async () => {
      const id = await waiting({ takenBy: first.user.id });
      return [
        mutate(server, first.as, "decideRefundRequest", { id, verdict: "APPROVED" }),
        mutate(server, first.as, "decideRefundRequest", { id, verdict: "REJECTED", motiveCode: "NOT_ENTITLED" }),
      ];
    });
  });

  it("confirming what was read ‖ sending it back and proposing the contrary", { timeout: 300_000 }, async () => {
    await setLimit(0);
    await race("confirm ‖ propose anew", ["ALREADY_DECIDED", "NOTHING_PROPOSED"], async () => {
      const { id, decisionId } = await proposed();
      const proposeAnew = async () => {
        const back = await mutate(server, first.as, "sendBackRefundDecision", { id, decisionId, note: "À revoir" });
        if (back.problems.length > 0) return back;
        return mutate(server, first.as, "decideRefundRequest", { id, verdict: "REJECTED", motiveCode: "NOT_ENTITLED" });
      };
      return [mutate(server, second.as, "confirmRefundDecision", { id, decisionId }), proposeAnew()];
    });
    await setLimit(1_000_000);
  });

  it("taking the next one ‖ taking the next one: never the same", { timeout: 300_000 }, async () => {
    let same = 0;
    for (let round = 0; round < 50; round++) {
      const id = await waiting();
      const document = `mutation { takeNextRefundRequest { refundRequest { id } problems { code } } }`;
      const answers = await Promise.all(
        [first, second].map(({ as }) =>
          server.graphql<{ takeNextRefundRequest: { refundRequest: { id: string } | null } }>(document, {}, as),
        ),
      );
      const got = answers.map(({ data }) => data?.takeNextRefundRequest.refundRequest?.id);
      if (got.filter((each) => each === id).length !== 1) same++;
    }
    expect(same).toBe(0);
  });
});

// The database refuses APPROVED and REJECTED without their decision, whoever writes: other ends stand for them here.
describe("the controls: reading, judging and writing without a lock or a guard", () => {
  it.each([
    ["take ‖ take", "AVAILABLE", ["IN_REVIEW", "IN_REVIEW"]],
    ["decide ‖ withdraw", "IN_REVIEW", ["PAID", "WITHDRAWN"]],
    ["decide ‖ decide", "IN_REVIEW", ["PAID", "PAYMENT_FAILED"]],
    ["confirm ‖ propose anew", "IN_REVIEW", ["PAID", "IN_REVIEW"]],
  ] as const)("%s lets both win, every time", { timeout: 300_000 }, async (name, from, [one, other]) => {
    const clients = [new pg.Client({ connectionString: server.ownerUrl }), new pg.Client({ connectionString: server.ownerUrl })];
    await Promise.all(clients.map((client) => client.connect()));
    let both = 0;
    for (let round = 0; round < rounds; round++) {
      const id = await waiting(from === "IN_REVIEW" ? { takenBy: first.user.id } : {});
      const bothHaveRead = meeting(clients.length);
      const done = await Promise.all(
        clients.map(async (client, index) => {
          const { rows } = await client.query<{ status: string }>(`select status from refund_request where id = $1`, [id]);
          await bothHaveRead();
          if (rows[0]?.status !== from) return false;
          await client.query(`update refund_request set status = $2 where id = $1`, [id, index === 0 ? one : other]);
          return true;
        }),
      );
      if (done.every(Boolean)) both++;
    }
    await Promise.all(clients.map((client) => client.end()));
    console.log(`control ${name}: ${rounds} rounds → ${both} with two winners`);
    expect(both).toBe(rounds);
  });
});
