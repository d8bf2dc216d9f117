/** A read: one SQL statement. Both the pool (`ctx.db`) and a transaction (`uc.manager`) can be given where a Reader is asked. */
export interface Reader {
  /** Rows as the driver gives them: `bigint` as a safe number, `numeric` and `date` as text, `timestamptz` as Date. */
  query<T>(sql: string, params?: unknown[]): Promise<T[]>;
}
