import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { StaffBarrier, StaffGrant } from "../../platform/sessions/viewer.ts";
import { ViewerType } from "../users/index.ts";
import { officeLoader } from "./office.queries.ts";
import { Office } from "./office.type.ts";
import { staffBarrierEnum, StaffGrantType } from "./staff-grant.type.ts";

@Resolver(() => ViewerType)
export class ViewerStaffResolver {
  @FieldResolver(() => [StaffGrantType], {
    description: "Staff roles of this session; empty behind a barrier, for everybody else, and for API tokens.",
  })
  staff(@Ctx() { viewer }: RequestContext): readonly StaffGrant[] {
    return viewer.kind === "session" ? viewer.staffRoles : [];
  }

  @FieldResolver(() => staffBarrierEnum, {
    nullable: true,
    description: "Why an agent has no staff power in this session; null without a reason, and for everybody else.",
  })
  staffBarrier(@Ctx() { viewer }: RequestContext): StaffBarrier | null {
    return viewer.kind === "session" ? viewer.staffBarrier : null;
  }
}

@Resolver(() => StaffGrantType)
export class StaffGrantResolver {
  @FieldResolver(() => Office, { nullable: true, description: "The office; null for a role that has none." })
  office(@Ctx() ctx: RequestContext, @Root() grant: StaffGrantType): Promise<Office | null> | null {
    return grant.officeId === null ? null : officeLoader(ctx).load(grant.officeId);
  }
}
