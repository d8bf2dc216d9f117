import { afterAll, beforeAll, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { addPayables, addTreasury, confirm, csvOf, fileLink, orderFor, type Batch, type Treasury } from "../../testing/payment-scenario.ts";
import { addFarm, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let treasury: Treasury;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  treasury = await addTreasury(server);
  farm = await addFarm(server);
});
afterAll(() => server.stop());

const { perBatch, movementsPerImport } = policy.payments;

/** Orders these and takes the file out: what it took, and the references the bank sends back. */
async function order(count: number): Promise<{ statements: number; references: string[] }> {
  const payables = await addPayables(server, farm, treasury.officeId, count);
  let batch: Batch | null = null;
  const statements = await countStatements(async () => {
    ({ batch } = await orderFor(server, treasury, { requestIds: payables.map(({ id }) => id) }));
  });
  await fileLink(server, treasury.asAdministrator, (batch as Batch | null)?.id ?? "");
  return { statements, references: payables.map(({ number }) => `${number}-1`) };
}

/** The bank pays these, then sends the first one back, in one file. */
async function take(references: readonly string[]): Promise<{ statements: number; milliseconds: number }> {
  const paid = references.slice(1).map((reference) => [reference, "269,40", "payé"] as const);
  const [first = ""] = references;
  const csv = csvOf(...paid, [first, "269,40", "rejeté", "AC04"]);
  const begun = performance.now();
  const statements = await countStatements(() => confirm(server, treasury.asAdministrator, csv));
  return { statements, milliseconds: Math.round(performance.now() - begun) };
}

const stepsTo = async (status: string) => {
  const [row] = await server.dataSource.query<{ events: number; requests: number; announced: number }[]>(
    `select (select count(*)::int from refund_event where status = $1) as events,
       (select count(*)::int from refund_request where status = $1) as requests,
       (select count(*)::int from outbox_message where topic = 'refund.stepped' and payload ->> 'status' = $1) as announced`,
    [status],
  );
  return row;
};

it("orders 500 requests and takes in 2 000 answers of the bank by as many statements as two", { timeout: 120_000 }, async () => {
  const few = await order(2);
  const batches = [];
  for (let left = movementsPerImport; left > 0; left -= perBatch) batches.push(await order(perBatch));
  expect(batches.map(({ statements }) => statements)).toEqual(batches.map(() => few.statements));

  const small = await take(few.references);
  const large = await take(batches.flatMap(({ references }) => references));
  console.info(`${movementsPerImport} movements: ${large.statements} statements, ${large.milliseconds} ms`);
  expect(large.statements).toBe(small.statements);
  const paid = movementsPerImport; // one of each file came back
  expect(await stepsTo("PAID")).toEqual({ events: paid, requests: paid, announced: paid });
  expect(await stepsTo("PAYMENT_FAILED")).toEqual({ events: 2, requests: 2, announced: 2 });
});
