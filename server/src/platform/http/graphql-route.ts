import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { policy } from "../config/policy.ts";
import type { RequestContext } from "../graphql/context.ts";
import type { TrustedDocuments } from "../graphql/trusted-documents.ts";
import { makeUploadReader } from "./accept-uploads.ts";
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
    handler: fastifyApolloHandler(route.apollo, { context: route.contextOf }),
  });
}
