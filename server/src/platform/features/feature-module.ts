import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "../graphql/context.ts";
import type { Job, LongJob } from "../jobs/define-job.ts";
import type { EventHandler } from "../outbox/event.ts";
import type { PersonalData } from "../personal-data/personal-data.ts";
import type { StructureData } from "../personal-data/structure-data.ts";

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
  readonly longJobs?: readonly LongJob[];
  /** What it holds about a person: for the export of one's data and for the deletion of an account. */
  readonly personalData?: PersonalData;
  /** What it holds about a structure, for the export before a closing. */
  readonly structureData?: StructureData;
  readonly routes?: readonly FastifyPluginAsync<RouteTools>[];
}
