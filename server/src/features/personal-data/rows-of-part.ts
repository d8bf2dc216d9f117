import type { EntityManager } from "typeorm";

const rowsPerFetch = 200;

/** The rows of a statement, a few hundred at a time: somebody who filed for ten years must not fill the memory. Needs a transaction. */
export async function* rowsInBatches<T>(manager: EntityManager, sql: string, subjectId: string, now: Date): AsyncGenerator<T> {
  // Around the part's own statement, so that both parameters have their type whether it uses them or not.
  await manager.query(
    `declare exported no scroll cursor for select part.* from (${sql}) part where $1::uuid is not null and $2::timestamptz is not null`,
    [subjectId, now],
  );
  for (;;) {
    const rows = await manager.query<T[]>(`fetch ${rowsPerFetch} from exported`);
    yield* rows;
    if (rows.length < rowsPerFetch) break;
  }
  await manager.query(`close exported`);
}
