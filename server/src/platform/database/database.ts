import type pg from "pg";
import type { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";
import { codeOf } from "../logging/describe-error.ts";
import { asOverload } from "./overload.ts";
import { preparedStatement } from "./prepared-statement.ts";
import type { Reader } from "./reader.ts";
import type { Transactions } from "./transactions.ts";

/** The database as the application sees it. */
export interface Database extends Transactions {
  readonly reader: Reader;
  /** Answers when a connection can be had and used. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const attempts = 4;

/** `main` serves requests; `side` is a small pool of its own for what must commit while a transaction of `main` is open. */
export function makeDatabase(main: DataSource, side: DataSource): Database {
  const pool = poolOf(main);
  return {
    run: (work) => withRetries(() => main.transaction(work)),
    aside: (work) => withRetries(() => side.transaction(work)),
    reader: {
      query: async <T>(sql: string, params: unknown[] = []) => {
        try {
          return (await pool.query(preparedStatement(sql, params))).rows as T[];
        } catch (error) {
          throw asOverload(error);
        }
      },
    },
    ping: async () => void (await pool.query("select 1")),
    close: async () => void (await Promise.all([main.destroy(), side.destroy()])),
  };
}

/** A transaction that lost a race against another one is run again from its beginning; its reads were stale. */
async function withRetries<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt >= attempts || !lostARace(error)) throw asOverload(error);
    }
  }
}

const serializationFailure = "40001";
const deadlock = "40P01";

function lostARace(error: unknown): boolean {
  const code = error instanceof Error ? codeOf(error) : undefined;
  return code === serializationFailure || code === deadlock;
}

/** The pg pool below TypeORM: hot reads go straight to it. */
function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as PostgresDriver).master as pg.Pool;
}
