import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { isViewer } from "../access/index.ts";
import { Approval } from "../approvals/index.ts";
import { askVerdictLoader } from "./ask-facts.queries.ts";
import { membershipRequestLoader } from "./membership.queries.ts";
import { MembershipRequest } from "./membership.type.ts";

/** The part of a request that this feature owns. */
@Resolver(() => Approval)
export class ApprovalMembershipResolver {
  @FieldResolver(() => MembershipRequest, { nullable: true, description: "The attachment asked for; null for other kinds." })
  membership(@Ctx() ctx: RequestContext, @Root() approval: Approval): Promise<MembershipRequest | null> {
    return membershipRequestLoader(ctx).load(approval.id);
  }

  @FieldResolver(() => Problem, {
    nullable: true,
    description: "Why the viewer cannot ask the same attachment again now; null when nothing stands against it, and for other requests.",
  })
  async askAgainProblem(@Ctx() ctx: RequestContext, @Root() { kind, requesterId, structureId }: Approval): Promise<Problem | null> {
    if (kind !== "MEMBERSHIP" || !isViewer(ctx, requesterId)) return null;
    const verdict = await askVerdictLoader(ctx).load(structureId);
    if (!verdict || verdict.allowed) return null;
    return new Problem({ code: verdict.code, path: verdict.path ?? [], params: verdict.params ?? {} }, ctx.request.language);
  }
}
