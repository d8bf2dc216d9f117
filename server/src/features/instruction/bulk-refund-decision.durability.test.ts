import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildServer } from "../../testing/built-server.ts";
import { readBulk } from "../../testing/bulk-decisions.ts";
import { countRows, killInTheMiddle } from "../../testing/killed-bulk.ts";
import { mutate } from "../../testing/mutate.ts";
import { addFarm, addInstructor, submitted } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const items = 40;
const kills = 1;

/** Asks for the list, shares its database with the server that is killed, and looks at what is left. */
let world: TestServer;
beforeAll(async () => {
  buildServer();
  world = await testServer();
});
afterAll(() => world.stop());

it(`a decision on many requests killed in the middle goes on: each is decided once, with one letter`, { timeout: 180_000 }, async () => {
  const { as, user } = await addInstructor(world, "35");
  const ids = await waitingRequests();
  const { idOf } = await mutate(
    world,
    "decideRefundRequests",
    "bulkDecision { id }",
    { requestIds: ids, verdict: "APPROVED", idempotencyKey: uuidv7() },
    as,
  );
  const id = idOf("bulkDecision");
  await killInTheMiddle(world, { id, items, kills });
  expect(await readBulk(world, id, as)).toMatchObject({ decidedCount: items, notDecidedCount: 0, finishedAt: expect.any(String) });
  for (const [what, sql] of [
    ["decisions, each with its letter", `from refund_decision where outcome = 'FINAL' and letter is not null and request_id = any ($1)`],
    ["requests", `from refund_request where status = 'APPROVED' and instructor_id is not null and id = any ($1)`],
    ["steps", `from refund_event where status = 'APPROVED' and request_id = any ($1)`],
    ["journal", `from audit_entry where action = 'decideRefundRequest' and result = 'ACCEPTED' and subject_id = any ($1::text[])`],
  ] as const)
    expect([what, await countRows(world, sql, ids)]).toEqual([what, items]);
  expect(await countRows(world, `from notification where kind = 'BULK_DECISION_FINISHED' and user_id = $1`, user.id)).toBe(1);
});

/** One request sent by every rule, the others its copies, each of a structure of its own. */
async function waitingRequests(): Promise<string[]> {
  const { id } = await submitted(world, await addFarm(world));
  const rows = await world.dataSource.query<{ id: string }[]>(
    `with n as (select generate_series(1, $2::int - 1) as n),
     copied as (insert into structure select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'siret', 90000000000000 + n,
       'siren', '900000000', 'status', 'INACTIVE'))).* from structure s join refund_request r on r.structure_id = s.id, n where r.id = $1
       returning id)
     insert into refund_request select (jsonb_populate_record(r, jsonb_build_object('id', copied.id, 'number', 'TIC-' || copied.id,
       'structure_id', copied.id))).* from refund_request r, copied where r.id = $1 returning id`,
    [id, items],
  );
  const ids = [id, ...rows.map((row) => row.id)];
  await world.dataSource.query(
    `insert into refund_line select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'request_id', r.id,
       'structure_id', r.structure_id, 'invoice_key', r.id))).* from refund_line l, refund_request r
     where l.request_id = $1 and r.id = any ($2::uuid[]) and r.id <> $1`,
    [id, ids],
  );
  return ids;
}
