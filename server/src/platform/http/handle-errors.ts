import type { FastifyError, FastifyInstance } from "fastify";
import { maskUnexpected } from "../logging/mask-unexpected.ts";
import { TopLevelError, type TopLevelCode } from "../problems/top-level-errors.ts";
import { answerError } from "./answer-error.ts";

const statusOf: Record<TopLevelCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  INTERNAL: 500,
};

/** Everything thrown outside GraphQL: our own codes as they are, malformed requests as such, the rest as a reference. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | TopLevelError, request, reply) => {
    if (error instanceof TopLevelError) {
      const { retryAfterSeconds } = error.extensions;
      if (typeof retryAfterSeconds === "number") void reply.header("retry-after", String(retryAfterSeconds));
      return answerError(reply, statusOf[error.code], error.code, error.message, error.extensions);
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return answerError(reply, status, "BAD_USER_INPUT", malformed(status));
    const { reference, message } = maskUnexpected(request.log, error, request.id);
    return answerError(reply, 500, "INTERNAL", message, { reference });
  });
}

function malformed(status: number): string {
  if (status === 413) return "The request is too large.";
  return status === 415 ? "This type of content is not accepted." : "The request is malformed.";
}
