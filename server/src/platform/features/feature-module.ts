import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "../graphql/context.ts";
import type { Job } from "../jobs/define-job.ts";
import type { EventHandler } from "../outbox/event.ts";

/** What a feature's own HTTP routes receive: `contextOf` says who is asking, with the same session rules as GraphQL. */
export interface RouteTools {
  contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext>;
}

/** What a feature gives to the application; adding a feature is one line in `app/features.ts`. */
export interface FeatureModule {
  readonly name: string;
  // oxlint-disable-next-line typescript/no-unsafe-function-type -- what TypeORM and type-graphql accept as a class
  readonly entities?: readonly Function[];
  // oxlint-disable-next-line typescript/no-unsafe-function-type -- the same
  readonly resolvers?: readonly Function[];
  readonly handlers?: readonly EventHandler[];
  readonly jobs?: readonly Job[];
  readonly routes?: readonly FastifyPluginAsync<RouteTools>[];
}
