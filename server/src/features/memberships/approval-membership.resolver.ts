import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { Approval } from "../approvals/index.ts";
import { membershipRequestLoader } from "./membership.queries.ts";
import { MembershipRequest } from "./membership.type.ts";

/** The part of a request that this feature owns. */
@Resolver(() => Approval)
export class ApprovalMembershipResolver {
  @FieldResolver(() => MembershipRequest, { nullable: true, description: "The attachment asked for; null for other kinds." })
  membership(@Ctx() ctx: RequestContext, @Root() approval: Approval): Promise<MembershipRequest | null> {
    return membershipRequestLoader(ctx).load(approval.id);
  }
}
