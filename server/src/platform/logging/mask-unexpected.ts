import { randomBytes } from "node:crypto";
import type { FastifyBaseLogger } from "fastify";

/** Logs an error nobody expected under a reference, and answers the only words about it that leave the server. */
export function maskUnexpected(log: Pick<FastifyBaseLogger, "error">, error: unknown): { reference: string; message: string } {
  const reference = randomBytes(6).toString("hex");
  log.error({ err: error, reference }, "an unexpected error was masked");
  return { reference, message: `Something went wrong on our side (reference ${reference}).` };
}
