import { pino, type DestinationStream, type Logger } from "pino";
import { codeOf, describeError } from "./describe-error.ts";

/** The only fields a log line may hold, besides its text. What is not listed does not come out: redaction forgets, a list does not. */
const allowed = new Set([
  "requestId",
  "reference",
  "method",
  "route",
  "status",
  "durationMs",
  "operation",
  "topic",
  "messageId",
  "attempts",
  "job",
  "count",
  "port",
  "signal",
  "version",
]);

/** The portal's log: JSON lines of listed fields; never a cookie, a body, a variable, a query or a driver's message. */
export function makeLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {},
    formatters: { level: (label: string) => ({ level: label }), log: keepAllowed },
  };
  return destination ? pino(options, destination) : pino(options);
}

function keepAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (key === "err") Object.assign(kept, errorFields(value));
    else if (allowed.has(key) && isScalar(value)) kept[key] = value;
  }
  return kept;
}

function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: describeError(error) };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { error: describeError(error), code: codeOf(error), at: frames.slice(0, 8).map((line) => line.trim()) };
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
