import pg from "pg";
import type { TestServer } from "./test-server.ts";

/** Runs `work` while no counter of attempts can be reached, as when its table is broken; everything else of the database works. */
export async function withoutCounters<T>(server: TestServer, work: () => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  try {
    await owner.query("alter table attempt_counter rename to attempt_counter_away");
    return await work();
  } finally {
    await owner.query("alter table attempt_counter_away rename to attempt_counter");
    await owner.end();
  }
}
