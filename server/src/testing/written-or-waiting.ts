import type { DataSource } from "typeorm";

const waiting = `select count(*)::int as count from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`;

/** Resolves when the statement has ended, or when somebody of this database waits for a lock: the other side of a race may then go on. */
export async function writtenOrWaiting(dataSource: DataSource, statement: Promise<unknown>): Promise<void> {
  const state = { ended: false };
  const end = () => void (state.ended = true);
  statement.then(end, end);
  while (!state.ended) {
    const [row] = await dataSource.query<{ count: number }[]>(waiting);
    if (row && row.count > 0) return;
  }
}
