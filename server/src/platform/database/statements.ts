import type { EntityManager, ObjectLiteral } from "typeorm";

/** The rows of one statement, also for `update … returning` (where TypeORM's own `query` answers `[rows, count]`). */
export async function rowsOf<T extends ObjectLiteral>(manager: EntityManager, sql: string, params: unknown[] = []): Promise<T[]> {
  return (await run(manager, sql, params)).records as T[];
}

/** The first row, or null. */
export async function rowOf<T extends ObjectLiteral>(manager: EntityManager, sql: string, params: unknown[] = []): Promise<T | null> {
  return (await rowsOf<T>(manager, sql, params))[0] ?? null;
}

/** How many rows a guarded `update`, `delete` or `insert … on conflict do nothing` really touched. */
export async function countOf(manager: EntityManager, sql: string, params: unknown[] = []): Promise<number> {
  return (await run(manager, sql, params)).affected ?? 0;
}

async function run(manager: EntityManager, sql: string, params: unknown[]) {
  if (!manager.queryRunner) throw new Error("A statement that writes belongs in a transaction.");
  return manager.queryRunner.query(sql, params, true);
}
