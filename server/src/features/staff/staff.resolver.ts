import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { StaffGrant } from "../../platform/sessions/viewer.ts";
import { ViewerType } from "../users/index.ts";
import { officeLoader } from "./office.queries.ts";
import { Office } from "./office.type.ts";
import { StaffGrantType } from "./staff-grant.type.ts";

@Resolver(() => ViewerType)
export class ViewerStaffResolver {
  @FieldResolver(() => [StaffGrantType], { description: "Staff roles of this session; empty for everybody else, and for API tokens." })
  staff(@Ctx() { viewer }: RequestContext): readonly StaffGrant[] {
    return viewer.kind === "session" ? viewer.staffRoles : [];
  }
}

@Resolver(() => StaffGrantType)
export class StaffGrantResolver {
  @FieldResolver(() => Office, { nullable: true, description: "The office; null for a role that has none." })
  office(@Ctx() ctx: RequestContext, @Root() grant: StaffGrantType): Promise<Office | null> | null {
    return grant.officeId === null ? null : officeLoader(ctx).load(grant.officeId);
  }
}
