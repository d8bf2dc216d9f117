import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { meeting } from "../../testing/meeting.ts";
import {
  addPayables,
  addTreasury,
  confirm,
  csvOf,
  fileLink,
  orderFor,
  ordered,
  resultsOf,
  statusReport,
  type Treasury,
} from "../../testing/payment-scenario.ts";
import { addFarm, marks, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const rounds = 200;
const controlRounds = 50;
let server: TestServer;
let farm: Farm;
let officers: readonly [Treasury, Treasury];

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
  officers = [await addTreasury(server), await addTreasury(server)];
});
afterAll(() => server.stop());

const payables = (count: number) => addPayables(server, farm, officers[0].officeId, count);

async function connections<T>(count: number, work: (clients: pg.Client[]) => Promise<T>): Promise<T> {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: server.ownerUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  try {
    return await work(clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

it(`two officers ordering the same request at once pay it once, ${rounds} times of ${rounds}`, { timeout: 180_000 }, async () => {
  let once = 0;
  for (const { id } of await payables(rounds)) {
    const answers = await Promise.all(officers.map((officer) => orderFor(server, officer, { requestIds: [id] })));
    if (
      answers
        .map((answer) => marks(answer).join())
        .toSorted()
        .join("/") === "/requestIds.0: WRONG_STATUS"
    )
      once++;
  }
  const [row] = await server.dataSource.query<{ twice: number }[]>(
    `select count(*)::int as twice from (select request_id from payment group by request_id having count(*) > 1) as many`,
  );
  console.info(`order ‖ order: ${rounds} rounds → ${row?.twice} paid twice`);
  expect({ once, twice: row?.twice }).toEqual({ once: rounds, twice: 0 });
});

it("control: reading the status and writing without a lock orders the same request twice", { timeout: 60_000 }, async () => {
  let twice = 0;
  await connections(2, async (clients) => {
    for (const { id } of await payables(controlRounds)) {
      const bothHaveRead = meeting(clients.length);
      const wrote = await Promise.all(
        clients.map(async (client) => {
          const { rows } = await client.query<{ status: string }>(`select status from refund_request where id = $1`, [id]);
          await bothHaveRead();
          if (rows[0]?.status !== "APPROVED") return 0;
          await client.query(`update refund_request set status = 'PAYMENT_ORDERED' where id = $1`, [id]);
          return 1;
        }),
      );
      if (wrote.every((count) => count === 1)) twice++;
    }
  });
  expect(twice).toBe(controlRounds);
});

/** Retires an account in a transaction of its own, and says how many payments already used it by then. */
async function retire(client: pg.Client, accountId: string): Promise<number> {
  await client.query("begin");
  await client.query(`update bank_account set archived_at = now() where id = $1`, [accountId]);
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from payment where bank_account_id = $1`, [
    accountId,
  ]);
  await client.query("commit");
  return rows[0]?.count ?? 0;
}

it(`an order never uses an account retired before it, ${rounds} times of ${rounds}`, { timeout: 180_000 }, async () => {
  const outcomes = new Map<string, number>();
  await connections(1, async ([client]) => {
    for (const { id, accountId } of await payables(rounds)) {
      const [answer, used] = await Promise.all([
        orderFor(server, officers[0], { requestIds: [id] }),
        client ? retire(client, accountId) : 0,
      ]);
      const outcome = `${answer.batch ? "ordered" : marks(answer).join()}, ${used} before`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  });
  console.info(`order ‖ account retired: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  for (const outcome of outcomes.keys()) expect(["ordered, 1 before", "requestIds.0: BANK_ACCOUNT_INACTIVE, 0 before"]).toContain(outcome);
});

it("control: reading the account without holding it pays to one retired meanwhile", { timeout: 60_000 }, async () => {
  let unseen = 0;
  await connections(2, async ([naive, manager]) => {
    if (!naive || !manager) return;
    for (const { accountId } of await payables(controlRounds)) {
      const [haveRead, isRetired] = [meeting(2), meeting(2)];
      const order = async () => {
        const { rows } = await naive.query<{ free: boolean }>(`select archived_at is null as free from bank_account where id = $1`, [
          accountId,
        ]);
        await haveRead();
        await isRetired();
        return rows[0]?.free === true; // and it would write now
      };
      const withdraw = async () => {
        await haveRead();
        const used = await retire(manager, accountId);
        await isRetired();
        return used;
      };
      const [ordersNow, used] = await Promise.all([order(), withdraw()]);
      if (ordersNow && used === 0) unseen++;
    }
  });
  expect(unseen).toBe(controlRounds);
});

it(
  `the same file of the bank taken in twice at once pays each request once, ${rounds} times of ${rounds}`,
  { timeout: 240_000 },
  async () => {
    const waiting = await payables(rounds);
    const batch = await ordered(server, officers[0], { requestIds: waiting.map(({ id }) => id) });
    await fileLink(server, officers[1].asAdministrator, batch.id);
    let once = 0;
    for (const { number } of waiting) {
      const csv = csvOf([`${number}-1`, "269,40", "payé"]);
      const answers = await Promise.all(officers.map(({ asAdministrator }) => confirm(server, asAdministrator, csv)));
      if (answers.flatMap(resultsOf).toSorted().join() === "ALREADY_DONE,PAID") once++;
    }
    const [row] = await server.dataSource.query<{ steps: number }[]>(
      `select count(*)::int as steps from refund_event where status = 'PAID' and request_id = any ($1::uuid[])`,
      [waiting.map(({ id }) => id)],
    );
    console.info(`confirm ‖ confirm: ${rounds} rounds → ${row?.steps} steps « PAID »`);
    expect({ once, steps: row?.steps }).toEqual({ once: rounds, steps: rounds });
  },
);

it(
  `a status report that refuses a transfer twice at once sends it back once, ${rounds} times of ${rounds}`,
  { timeout: 240_000 },
  async () => {
    const waiting = await payables(rounds);
    const batch = await ordered(server, officers[0], { requestIds: waiting.map(({ id }) => id) });
    await fileLink(server, officers[1].asAdministrator, batch.id);
    let once = 0;
    for (const { number } of waiting) {
      const report = statusReport(batch.number, { transfers: [[`${number}-1`, "RJCT", "AC04"]] });
      const answers = await Promise.all(officers.map(({ asAdministrator }) => confirm(server, asAdministrator, report)));
      if (answers.flatMap(resultsOf).toSorted().join() === "ALREADY_DONE,FAILED") once++;
    }
    const [row] = await server.dataSource.query<{ steps: number }[]>(
      `select count(*)::int as steps from refund_event where status = 'PAYMENT_FAILED' and request_id = any ($1::uuid[])`,
      [waiting.map(({ id }) => id)],
    );
    console.info(`status report ‖ status report: ${rounds} rounds → ${row?.steps} steps « PAYMENT_FAILED »`);
    expect({ once, steps: row?.steps }).toEqual({ once: rounds, steps: rounds });
  },
);

it("control: reading the status and writing without a lock confirms twice", { timeout: 60_000 }, async () => {
  const waiting = await payables(controlRounds);
  await ordered(server, officers[0], { requestIds: waiting.map(({ id }) => id) });
  let twice = 0;
  await connections(2, async (clients) => {
    for (const { number } of waiting) {
      const bothHaveRead = meeting(clients.length);
      const wrote = await Promise.all(
        clients.map(async (client) => {
          const { rows } = await client.query<{ status: string }>(`select status from payment where end_to_end_id = $1`, [`${number}-1`]);
          await bothHaveRead();
          if (rows[0]?.status !== "ORDERED") return 0;
          await client.query(`update payment set status = 'PAID', paid_on = '2026-03-20' where end_to_end_id = $1`, [`${number}-1`]);
          return 1;
        }),
      );
      if (wrote.every((count) => count === 1)) twice++;
    }
  });
  expect(twice).toBe(controlRounds);
});
