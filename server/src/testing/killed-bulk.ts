import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import { startBuiltServer } from "./built-server.ts";
import type { TestServer } from "./test-server.ts";

/** Rows of `from …`, past every right. */
export async function countRows(world: TestServer, sql: string, ...params: unknown[]): Promise<number> {
  return (await world.database.reader.query<{ n: number }>(`select count(*)::int as n ${sql}`, params))[0]?.n ?? 0;
}

/**
 * Runs the job of a bulk decision in real servers, of which so many are killed (kill -9) while items are left, and one goes to the end.
 * Demands that each kill came in the middle.
 */
export async function killInTheMiddle(
  world: TestServer,
  { id, items, kills }: { id: string; items: number; kills: number },
): Promise<void> {
  const environment = { DATABASE_URL: world.ownerUrl, DATA_DIR: world.services.settings.dataDir, LOG_LEVEL: "silent" };
  const settled = () => countRows(world, `from bulk_decision_item where bulk_decision_id = $1 and outcome <> 'WAITING'`, id);
  const progress: number[] = [];
  for (let round = 1; round <= kills + 1; round++) {
    const server = await startBuiltServer(environment);
    const goal = round > kills ? items : Math.floor((items * round) / (kills + 1));
    for (let tries = 0; tries < 3_000 && (await settled()) < goal; tries++) await wait(10);
    if (round <= kills) await server.kill();
    else await untilQuiet(world);
    progress.push(await settled());
    // The turn of a process that died is taken over after a minute, its messages too: time is moved.
    await world.dataSource.query(`update job_run set last_started_at = now() - interval '1 hour' where name = 'decideInBulk'`);
    await world.dataSource.query(`update outbox_message set leased_until = null where done_at is null`);
    if (round > kills) expect(await server.terminate()).toBe(0);
  }
  console.log(`${kills} kills; decided when each came, and at the end: ${progress.join(", ")}`);
  expect(progress.slice(0, kills).every((done) => done < items)).toBe(true);
}

async function untilQuiet(world: TestServer): Promise<void> {
  await world.dataSource.query(`update outbox_message set leased_until = null where done_at is null`);
  for (let tries = 0; tries < 3_000; tries++) {
    if ((await countRows(world, `from outbox_message where done_at is null and failed_at is null`)) === 0) return;
    await wait(20);
  }
}
