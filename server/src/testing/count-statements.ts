import pg from "pg";

/**
 * How many SQL statements the process sends while `work` runs: a list that reads row by row sends more for 50 rows than for 2.
 * One server and one test at a time, or the counts mix.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const original = pg.Client.prototype.query;
  let count = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    count++;
    return Reflect.apply(original, this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return count;
}
