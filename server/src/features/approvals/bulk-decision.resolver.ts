import type { BulkOutcome as Outcome } from "@portail-tic/shared/approvals/bulk-decision";
import { isProblemCode } from "@portail-tic/shared/problems/problem-codes";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { visibleApprovalsLoader } from "./approval.queries.ts";
import { Approval } from "./approval.type.ts";
import { bulkCountsLoader, findBulkDecisions, findBulkItems, getBulkDecision } from "./bulk-decision.queries.ts";
import {
  BulkDecision,
  BulkDecisionConnection,
  BulkDecisionItem,
  BulkDecisionItemConnection,
  BulkOutcome,
  BulkSubject,
  DecideApprovalsInputType,
  DecideApprovalsPayload,
} from "./bulk-decision.type.ts";
import type { BulkSubjectName } from "./bulk-subjects.ts";
import { decideApprovals } from "./decide-approvals.usecase.ts";

@Resolver(() => BulkDecision)
export class BulkDecisionResolver {
  @Query(() => BulkDecisionConnection, { description: "The bulk decisions the viewer took, newest first (FR: décisions groupées)." })
  bulkDecisions(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("subject", () => BulkSubject, { nullable: true, defaultValue: "APPROVAL", description: "About these." })
    subject: BulkSubjectName | null,
  ): Promise<Connection<BulkDecision>> {
    return findBulkDecisions(ctx, args, subject ?? "APPROVAL");
  }

  @Query(() => BulkDecision, { description: "One of the viewer's bulk decisions; NOT_FOUND for everybody else." })
  bulkDecision(@Ctx() ctx: RequestContext, @Arg("id", () => ID, { description: "Its identifier." }) id: string): Promise<BulkDecision> {
    return getBulkDecision(ctx, id);
  }

  @Query(() => BulkDecisionItemConnection, {
    description: "The requests of one of the viewer's bulk decisions, in the order they were chosen.",
  })
  bulkDecisionItems(
    @Ctx() ctx: RequestContext,
    @Arg("bulkDecisionId", () => ID, { description: "The bulk decision." }) bulkDecisionId: string,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("outcome", () => BulkOutcome, { nullable: true, description: "Only the requests it came to this with." }) outcome: Outcome | null,
  ): Promise<Connection<BulkDecisionItem>> {
    return findBulkItems(ctx, bulkDecisionId, args, outcome ?? null);
  }

  @Mutation(() => DecideApprovalsPayload, {
    description: "Takes one decision on up to 500 requests: a job decides each on its own, with the rights the decider has then.",
  })
  decideApprovals(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DecideApprovalsInputType, { description: "The requests and the decision." }) input: DecideApprovalsInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, decideApprovals, input);
  }

  @FieldResolver(() => Int, { description: "How many requests it is about." })
  async itemCount(@Ctx() ctx: RequestContext, @Root() { id }: BulkDecision): Promise<number> {
    const counts = await bulkCountsLoader(ctx).load(id);
    return counts ? counts.WAITING + counts.DECIDED + counts.PROPOSED + counts.NOT_DECIDED : 0;
  }

  @FieldResolver(() => Int, { description: "How many it has decided so far." })
  async decidedCount(@Ctx() ctx: RequestContext, @Root() { id }: BulkDecision): Promise<number> {
    return (await bulkCountsLoader(ctx).load(id))?.DECIDED ?? 0;
  }

  @FieldResolver(() => Int, { description: "How many it has proposed so far: each is decided once a colleague confirms it." })
  async proposedCount(@Ctx() ctx: RequestContext, @Root() { id }: BulkDecision): Promise<number> {
    return (await bulkCountsLoader(ctx).load(id))?.PROPOSED ?? 0;
  }

  @FieldResolver(() => Int, { description: "How many it left as they are, each with its reason." })
  async notDecidedCount(@Ctx() ctx: RequestContext, @Root() { id }: BulkDecision): Promise<number> {
    return (await bulkCountsLoader(ctx).load(id))?.NOT_DECIDED ?? 0;
  }
}

@Resolver(() => BulkDecisionItem)
export class BulkDecisionItemResolver {
  @FieldResolver(() => Approval, { nullable: true, description: "The request; null once the viewer may no longer see it." })
  async approval(@Ctx() ctx: RequestContext, @Root() { approvalId }: BulkDecisionItem): Promise<Approval | null> {
    return approvalId === null ? null : visibleApprovalsLoader(ctx).load(approvalId);
  }

  @FieldResolver(() => Problem, { nullable: true, description: "Why it was not decided." })
  problem(@Ctx() ctx: RequestContext, @Root() { problemCode, problemParams }: BulkDecisionItem): Problem | null {
    if (problemCode === null || !isProblemCode(problemCode)) return null;
    return new Problem({ code: problemCode, path: [], params: problemParams }, ctx.request.language);
  }
}
