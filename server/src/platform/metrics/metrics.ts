import { Counter, Histogram, Registry } from "prom-client";

/** Upper bounds in seconds: from a row read by its key to a file that takes its time. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * What this process counts of its own work, for Prometheus. Labels are words of the program only (routes, fields of the schema, names of jobs): never
 * an address, an identifier or a text somebody typed, so that the series stay few and hold nobody's data.
 */
export interface Metrics {
  readonly registry: Registry;
  /** Answers over HTTP. */
  readonly answers: Histogram<"method" | "route" | "status">;
  /** GraphQL calls by the first field they ask, and how they ended: `ok`, or the code of the first error. */
  readonly operations: Histogram<"field" | "outcome">;
  /** Turns of regular work. */
  readonly jobs: Histogram<"job" | "outcome">;
  /** Messages of the outbox: `delivered`, `postponed`, `given_up`. */
  readonly messages: Counter<"outcome">;
}

export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    answers: new Histogram({
      name: "portal_http_answer_seconds",
      help: "Time to answer, by route and status.",
      labelNames: ["method", "route", "status"],
      buckets,
      registers,
    }),
    operations: new Histogram({
      name: "portal_graphql_operation_seconds",
      help: "Time of a GraphQL operation, by its first field and outcome.",
      labelNames: ["field", "outcome"],
      buckets,
      registers,
    }),
    jobs: new Histogram({
      name: "portal_job_turn_seconds",
      help: "Time of a turn of regular work.",
      labelNames: ["job", "outcome"],
      buckets,
      registers,
    }),
    messages: new Counter({
      name: "portal_outbox_messages_total",
      help: "Messages of the outbox handled by this process.",
      labelNames: ["outcome"],
      registers,
    }),
  };
}
