import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import { policy } from "../config/policy.ts";
import type { RequestContext } from "../graphql/context.ts";
import type { TrustedDocuments } from "../graphql/trusted-documents.ts";
import { isMultipart, makeUploadReader } from "./accept-uploads.ts";
import { answerError } from "./answer-error.ts";
import { makeDoors } from "./two-doors.ts";

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>;
  readonly documents: TrustedDocuments;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
  /** Tests only. */
  readonly openToText: boolean;
}

/** POST /graphql: session, then files, then the door, then Apollo. */
export function addGraphqlRoute(app: FastifyInstance, route: GraphqlRoute): void {
  // The files are read by the hook below, not by a parser that would keep them in memory.
  app.addContentTypeParser("multipart/form-data", (_request, _payload, done) => done(null));
  app.route({
    method: "POST",
    url: "/graphql",
    bodyLimit: policy.graphql.maxBodyBytes,
    preValidation: [
      async (request, reply) => void (await route.contextOf(request, reply)),
      makeUploadReader(route.contextOf),
      makeDoors(route.documents, { openToText: route.openToText }),
    ],
    handler: withinTime(fastifyApolloHandler(route.apollo, { context: route.contextOf })),
  });
}

/** Answers 503 instead of keeping a client waiting. Not for files: their time is the network's. */
function withinTime(handler: RouteHandlerMethod): RouteHandlerMethod {
  return async function (request, reply) {
    const answer = Promise.resolve(handler.call(this, request, reply));
    if (isMultipart(request)) return answer;
    const late = Symbol("late");
    const limit = new AbortController();
    const timeout = wait(policy.graphql.timeoutSeconds * 1000, late, { signal: limit.signal, ref: false });
    const first = await Promise.race([answer, timeout.catch(() => late)]);
    limit.abort();
    if (first !== late) return first;
    answer.catch((error: unknown) => request.log.error({ err: error }, "a late answer failed"));
    void reply.header("retry-after", "10");
    return answerError(reply, 503, "OVERLOADED", "This took too long and was given up.");
  };
}
