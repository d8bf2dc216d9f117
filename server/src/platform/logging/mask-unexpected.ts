import type { FastifyBaseLogger } from "fastify";

/** What a person quotes: the beginning of the request's id, 48 random bits in the form « 3f2a9c1d-77b0 ». */
const referenceLength = 13;

/** Logs an error nobody expected under a reference, and answers the only words about it that leave the server. */
export function maskUnexpected(
  log: Pick<FastifyBaseLogger, "error">,
  error: unknown,
  requestId: string,
): { reference: string; message: string } {
  const reference = requestId.slice(0, referenceLength);
  log.error({ err: error, requestId, reference }, "an unexpected error was masked");
  return { reference, message: `Something went wrong on our side (reference ${reference}).` };
}
