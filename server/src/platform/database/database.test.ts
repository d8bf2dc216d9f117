import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { makeDataSource } from "./make-data-source.ts";
import { migrate } from "./migrate.ts";
import { countOf, rowsOf } from "./statements.ts";

describe("the database", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
    await server.dataSource.query(`insert into attempt_counter values ('a', 0, now()), ('b', 0, now())`);
  });
  afterAll(() => server.stop());

  it("is used under the application's role, with its time limits", async () => {
    const [row] = await server.database.reader.query<{ role: string; timeout: string }>(
      `select current_user as role, current_setting('statement_timeout') as timeout`,
    );
    expect(row).toEqual({ role: "portail_app", timeout: "8s" });
  });

  it("does not let the application's role change the schema", async () => {
    await expect(server.database.reader.query(`create table intruder (id int)`)).rejects.toThrow("permission denied");
    await expect(server.database.reader.query(`alter table attempt_counter add x int`)).rejects.toThrow("must be owner");
  });

  it("runs a transaction again when it lost a race, and both effects are kept", async () => {
    let runs = 0;
    const increment = (first: string, second: string) =>
      server.database.run(async (manager) => {
        runs++;
        await manager.query(`update attempt_counter set points = points + 1 where key = $1`, [first]);
        if (runs <= 2) await bothHere();
        await manager.query(`update attempt_counter set points = points + 1 where key = $1`, [second]);
      });
    const bothHere = meetingOf(2);
    await Promise.all([increment("a", "b"), increment("b", "a")]); // a deadlock: one of the two is chosen as victim
    const rows = await server.database.reader.query<{ points: number }>(`select points from attempt_counter where key in ('a', 'b')`);
    expect(rows.map((row) => row.points)).toEqual([2, 2]);
    expect(runs).toBeGreaterThan(2); // the victim may meet the other once more before it wins
  });

  it("gives up a failure that is not a lost race at once", async () => {
    let runs = 0;
    await expect(server.database.run(async () => (runs++, Promise.reject(new Error("no"))))).rejects.toThrow("no");
    expect(runs).toBe(1);
  });

  it("answers bigint as a number, date as text, and counts what an update touched", async () => {
    const [row] = await server.database.reader.query(`select 2100000001::bigint as big, '2025-01-31'::date as day, 1.50::numeric as exact`);
    expect(row).toEqual({ big: 2_100_000_001, day: "2025-01-31", exact: "1.50" });
    await expect(server.database.reader.query(`select 9007199254740993::bigint`)).rejects.toThrow("safe integers");
    const result = await server.database.run(async (manager) => ({
      count: await countOf(manager, `update attempt_counter set points = 9 where key = 'a'`),
      rows: await rowsOf(manager, `update attempt_counter set points = 8 where key = 'a' returning points`),
      // A use case's manager serves where a Reader is asked.
      read: await manager.query<{ n: number }[]>(`select 1 as n`),
    }));
    expect(result).toEqual({ count: 1, rows: [{ points: 8 }], read: [{ n: 1 }] });
  });

  it("is migrated once when three servers start together", async () => {
    const url = new URL(server.ownerUrl);
    const empty = `${url.pathname.slice(1)}_empty`;
    const admin = await makeDataSource({ url: server.ownerUrl, as: "owner" }).initialize();
    await admin.query(`create database ${empty}`);
    url.pathname = `/${empty}`;
    const owners = await Promise.all([1, 2, 3].map(() => makeDataSource({ url: url.href, as: "owner", migrations }).initialize()));
    const applied = await Promise.all(owners.map((owner) => migrate(owner)));
    expect(applied.sort((a, b) => b - a)).toEqual([migrations.length, 0, 0]);
    await Promise.all(owners.map((owner) => owner.destroy()));
    await admin.query(`drop database ${empty} with (force)`);
    await admin.destroy();
  });

  function meetingOf(count: number): () => Promise<void> {
    let open = (): void => undefined;
    const everybody = new Promise<void>((resolve) => (open = resolve));
    let here = 0;
    return async () => {
      if (++here === count) open();
      await everybody;
    };
  }
});
