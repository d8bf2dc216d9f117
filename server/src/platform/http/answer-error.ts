import type { FastifyReply } from "fastify";
import type { TopLevelCode } from "../problems/top-level-errors.ts";

/** Refuses a request before GraphQL runs, in the form a GraphQL client reads. */
export function answerError(
  reply: FastifyReply,
  status: number,
  code: TopLevelCode,
  message: string,
  extensions: object = {},
): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { ...extensions, code } }] });
}
