import { setTimeout as wait } from "node:timers/promises";
import type { DataSource } from "typeorm";

const lockNumber = 727_001;

/** Applies the pending migrations, one process at a time, and says how many. Several servers may start together. */
export async function migrate(owner: DataSource): Promise<number> {
  const runner = owner.createQueryRunner();
  await runner.connect();
  try {
    // Polling, because a waiting pg_advisory_lock holds a snapshot and would block `create index concurrently` elsewhere.
    while (!(await tryLock(runner))) await wait(100);
    return (await owner.runMigrations()).length;
  } finally {
    await runner.query(`select pg_advisory_unlock(${lockNumber})`).catch(() => undefined);
    await runner.release();
  }
}

async function tryLock(runner: ReturnType<DataSource["createQueryRunner"]>): Promise<boolean> {
  const [row] = await runner.manager.query<{ locked: boolean }[]>(`select pg_try_advisory_lock(${lockNumber}) as locked`);
  return row?.locked === true;
}
