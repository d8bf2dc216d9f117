import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantSession, plantUser } from "../../testing/planted/plant-user.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { policy } from "../config/policy.ts";

describe("a database without a free connection", () => {
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
    cookie = await plantSession(server, await plantUser(server));
  });
  afterAll(() => server.stop());

  const quickly = "answers « busy » with a delay after three seconds, and nothing of the inside; afterwards everything works";
  it(figure("database.connectionTimeoutMs", quickly), async () => {
    const { promise: freed, resolve: free } = Promise.withResolvers<void>();
    let held = 0;
    const { promise: allHeld, resolve: allAreHeld } = Promise.withResolvers<void>();
    const hold = () =>
      server.database.run(async (manager) => {
        await manager.query("select 1");
        if (++held === 10) allAreHeld();
        await freed;
      });
    const holders = Array.from({ length: 10 }, hold);
    await allHeld;

    const start = performance.now();
    const write = `mutation { keepNote(input: { text: "hay" }) { text } }`;
    const answers = await Promise.all([
      server.graphql("{ closed }", {}, { cookie }), // before GraphQL: the session cannot be read
      server.graphql(`mutation { guess(input: { text: "hay" }) { text } }`),
    ]);
    for (const { status, headers, errors } of answers) {
      expect([status, headers.get("retry-after"), errors?.[0]?.extensions.code]).toEqual([503, "5", "OVERLOADED"]);
      expect(JSON.stringify(errors)).not.toMatch(/timeout|connect|pool/);
    }
    const waited = performance.now() - start;
    expect(waited).toBeGreaterThan(policy.database.connectionTimeoutMs - 50);
    expect(waited).toBeLessThan(2 * policy.database.connectionTimeoutMs);
    tried("database.connectionTimeoutMs", answers.length, 0);

    free();
    await Promise.all(holders);
    expect((await server.graphql(write, {}, { cookie })).errors).toBeUndefined();
  });

  it("answers « busy » to a statement and to a lock that wait for too long", async () => {
    await server.dataSource.query(`insert into attempt_counter values ('held', 0, now()) on conflict do nothing`);
    const impatient = (sql: string) =>
      server.database.run(async (manager) => {
        await manager.query("set local statement_timeout = 50");
        await manager.query("set local lock_timeout = 20");
        await manager.query(sql);
      });
    await expect(impatient("select pg_sleep(1)")).rejects.toMatchObject({ code: "OVERLOADED" });
    await server.database.run(async (manager) => {
      await manager.query(`select * from attempt_counter where key = 'held' for update`);
      await expect(impatient(`update attempt_counter set points = 1 where key = 'held'`)).rejects.toMatchObject({ code: "OVERLOADED" });
    });
  });
});
