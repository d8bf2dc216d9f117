import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { retention } from "../config/retention.ts";
import { deleteInBatches } from "./delete-in-batches.ts";

const day = 86_400_000;

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ features: [plantedFeature], now: new Date("2026-11-22T10:00:00Z") });
});
afterAll(() => server.stop());

const countIn = async (table: string) => (await server.dataSource.query<object[]>(`select from ${table}`)).length;

describe("housekeeping", () => {
  it.each([
    [
      "attempt_counter",
      `insert into attempt_counter (key, points, window_ends_at) values ('old', 1, $1), ('new', 1, $2)`,
      retention.closedCounterDays,
    ],
    [
      "outbox_message",
      `insert into outbox_message (id, topic, payload, created_at, available_at, done_at, failed_at) values
         (gen_random_uuid(), 'old', '{}', $1, $1, $1, null), (gen_random_uuid(), 'new', '{}', $1, $1, $2, null),
         (gen_random_uuid(), 'failed', '{}', $1, $1, null, $1)`,
      retention.deliveredMessageDays,
    ],
    [
      "idempotency_key",
      `insert into idempotency_key (actor_id, key, operation, payload_hash, created_at) values
         (gen_random_uuid(), 'old-key-1', 'x', '', $1), (gen_random_uuid(), 'new-key-1', 'x', '', $2)`,
      retention.idempotencyKeyDays,
    ],
  ])("forgets in %s what is older than its period, and nothing younger", async (table, insert, days) => {
    const now = server.services.clock.now();
    await server.dataSource.query(insert, [new Date(now.getTime() - 60_000), now]);
    const planted = await countIn(table);
    server.advanceTime(days * day);
    await server.runWorker();
    expect(await countIn(table)).toBe(planted - 1);
  });

  it("goes by batches, to the last row", async () => {
    await server.dataSource.query(
      `insert into attempt_counter (key, points, window_ends_at) select 'many:' || n, 1, now() from generate_series(1, 2500) as n`,
    );
    const deleted = await server.database.run((manager) =>
      deleteInBatches(manager, { table: "attempt_counter", where: "t.key like $1", params: ["many:%"], now: server.services.clock.now() }),
    );
    expect(deleted).toBe(2_500);
  });

  it("cannot touch the journal: the application may neither change nor delete it", async () => {
    for (const statement of ["delete from audit_entry", "update audit_entry set action = ''", "delete from audit_seal"]) {
      await expect(server.dataSource.query(statement)).rejects.toThrow("permission denied");
    }
  });
});
