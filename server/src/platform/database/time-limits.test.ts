import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedFeature, stuck } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { policy } from "../config/policy.ts";

const { statementTimeoutMs, lockTimeoutMs, idleInTransactionTimeoutMs } = policy.database;
const margin = 4_000; // a loaded machine

/** PostgreSQL's own clock and the network's cannot be moved: these wait in earnest, all at the same time. */
describe.concurrent("what takes too long", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
    await server.dataSource.query(`insert into attempt_counter values ('held', 0, now())`);
  });
  afterAll(() => server.stop());

  async function timed(work: () => Promise<unknown>): Promise<{ code: unknown; milliseconds: number }> {
    const begin = performance.now();
    const code = await work().then(
      () => null,
      (error: { code?: unknown }) => error.code,
    );
    return { code, milliseconds: performance.now() - begin };
  }
  const expectAround = (milliseconds: number, limit: number) => {
    expect(milliseconds).toBeGreaterThan(limit - 100);
    expect(milliseconds).toBeLessThan(limit + margin);
  };

  it(figure("database.statementTimeoutMs", "is given up: a statement after eight seconds"), { timeout: 30_000 }, async () => {
    const { code, milliseconds } = await timed(() => server.database.reader.query("select pg_sleep(20)"));
    expect(code).toBe("OVERLOADED");
    expectAround(milliseconds, statementTimeoutMs);
    tried("database.statementTimeoutMs", 1, 0);
  });

  it(figure("database.lockTimeoutMs", "is given up: a wait for somebody's lock after four seconds"), { timeout: 30_000 }, async () => {
    await server.database.run(async (manager) => {
      await manager.query(`select * from attempt_counter where key = 'held' for update`);
      const { code, milliseconds } = await timed(() =>
        server.database.aside((other) => other.query(`update attempt_counter set points = 1 where key = 'held'`)),
      );
      expect(code).toBe("OVERLOADED");
      expectAround(milliseconds, lockTimeoutMs);
    });
    tried("database.lockTimeoutMs", 1, 0);
  });

  it(
    figure("database.idleInTransactionTimeoutMs", "is ended: a transaction that does nothing for ten seconds"),
    { timeout: 30_000 },
    async () => {
      const forgotten = await timed(() =>
        server.database.run(async (manager) => {
          await manager.query("select 1");
          await wait(idleInTransactionTimeoutMs + 1_000);
          await manager.query("select 1");
        }),
      );
      expect(forgotten.code).not.toBeNull();
      tried("database.idleInTransactionTimeoutMs", 1, 0);
    },
  );

  it(figure("graphql.timeoutSeconds", "is answered « busy », try again: a request after ten seconds"), { timeout: 30_000 }, async () => {
    const begin = performance.now();
    const { status, errors, headers } = await server.graphql("{ stuck }");
    expect([status, errors?.[0]?.extensions.code, headers.get("retry-after")]).toEqual([503, "OVERLOADED", "10"]);
    expectAround(performance.now() - begin, policy.graphql.timeoutSeconds * 1_000);
    tried("graphql.timeoutSeconds", 1, 0);
    stuck.resolve();
  });
});
