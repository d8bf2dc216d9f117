import { Ctx, Query, Resolver } from "type-graphql";

import type { RequestContext } from "../../platform/graphql/context.ts";
import { readDashboard } from "./dashboard.queries.ts";
import { Dashboard } from "./dashboard.type.ts";

@Resolver()
export class DashboardResolver {
  @Query(() => Dashboard, { description: "What waits for the viewer: approvals, drafts, open requests, next steps." })
  dashboard(@Ctx() ctx: RequestContext): Promise<Dashboard> {
    return readDashboard(ctx);
  }
}
