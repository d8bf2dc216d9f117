import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { readServiceStatus } from "./read-service-status.ts";
import { ServiceStatus } from "./service-status.type.ts";

@Resolver()
export class ServiceStatusResolver {
  @PublicField()
  @Query(() => ServiceStatus, { description: "Public: how the portal does, by what waits in it." })
  serviceStatus(@Ctx() ctx: RequestContext): Promise<ServiceStatus> {
    return readServiceStatus(ctx);
  }
}
