import pg from "pg";
import { DataSource, type DataSourceOptions } from "typeorm";
import { policy } from "../config/policy.ts";
import { SnakeNaming } from "./snake-naming.ts";

export interface DataSourceRequest {
  /** postgres://user:password@host:5432/name, or postgres://user@/name?host=/folder/of/the/socket */
  readonly url: string;
  /** `application`: as portail_app, without DDL, under time limits. `owner`: to migrate. */
  readonly as: "application" | "owner";
  // oxlint-disable-next-line typescript/no-unsafe-function-type -- what TypeORM accepts as an entity class
  readonly entities?: readonly Function[];
  readonly migrations?: DataSourceOptions["migrations"];
  readonly poolSize?: number;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
}

/** A data source, not yet connected. `synchronize` stays off everywhere: the migrations are the schema. */
export function makeDataSource(ask: DataSourceRequest): DataSource {
  return new DataSource({
    type: "postgres",
    entities: [...(ask.entities ?? [])],
    migrations: ask.migrations ?? [],
    migrationsTransactionMode: "each",
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    synchronize: false,
    logging: false,
    poolSize: ask.poolSize ?? 10,
    connectTimeoutMS: policy.database.connectionTimeoutMs,
    applicationName: ask.name ?? "portail-tic",
    // The driver reads the address itself: TypeORM's own parser knows no socket folder.
    extra: { connectionString: ask.url, types, keepAlive: true, ...(ask.as === "application" ? asApplication : {}) },
  });
}

const asApplication = {
  options: [
    "-c role=portail_app",
    `-c statement_timeout=${policy.database.statementTimeoutMs}`,
    `-c lock_timeout=${policy.database.lockTimeoutMs}`,
    `-c idle_in_transaction_session_timeout=${policy.database.idleInTransactionTimeoutMs}`,
  ].join(" "),
};

const oid = { int8: 20, date: 1082 };

/** `bigint` as a number (cents stay safe integers), `date` as the text it is: a Date would move it by the time zone. */
const types = {
  getTypeParser(id: number, format?: "text" | "binary"): (text: string) => unknown {
    if (id === oid.int8) return safeInteger;
    if (id === oid.date) return (text) => text;
    return pg.types.getTypeParser(id, format);
  },
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("A bigint beyond the safe integers came out of the database.");
  return value;
}
