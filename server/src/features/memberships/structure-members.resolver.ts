import type { MembershipRole as Role } from "@portail-tic/shared/access/membership-role";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { Structure } from "../structures/index.ts";
import { myRoleLoader } from "./membership.queries.ts";
import { MembershipConnection, MembershipRole, type Membership } from "./membership.type.ts";
import { loadMembers } from "./structure-members.queries.ts";

/** The fields of a structure that this feature answers. */
@Resolver(() => Structure)
export class StructureMembersResolver {
  @FieldResolver(() => MembershipRole, { nullable: true, description: "What the viewer is there; null when not attached." })
  myRole(@Ctx() ctx: RequestContext, @Root() structure: Structure): Promise<Role | null> {
    return myRoleLoader(ctx).load(structure.id);
  }

  @FieldResolver(() => MembershipConnection, {
    description: "Who is attached, oldest first: everybody for a manager, oneself for a member.",
  })
  memberships(
    @Ctx() ctx: RequestContext,
    @Root() structure: Structure,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Connection<Membership>> {
    return loadMembers(ctx, structure.id, args);
  }
}
