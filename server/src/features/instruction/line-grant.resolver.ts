import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { readQuantities, RefundLine, RefundRequest, requestPayload, withRequest } from "../refunds/index.ts";
import { findReasons, loadReason } from "./instruction-reason.queries.ts";
import { InstructionReason, reasonPurposeEnum, type ReasonPurpose } from "./instruction-reason.type.ts";
import { loadLineGrant, loadLineReview } from "./line-grant.queries.ts";
import { LineGrant, LineReview } from "./line-grant.type.ts";
import { QuantityWithLastYear } from "./quantities.type.ts";
import { ReviewRefundLinesInputType } from "./review-lines.input.ts";
import { reviewRefundLines } from "./review-refund-lines.usecase.ts";

export const ReviewRefundLinesPayload = requestPayload("ReviewRefundLinesPayload", "The request with what its lines grant.");

const quantitiesLoader = defineLoader<string, QuantityWithLastYear[]>(async (ctx, ids) => {
  const byId = await readQuantities(ctx.db, ids, ctx.request.language);
  return ids.map((id) => byId.get(id) ?? null);
});

@Resolver(() => RefundLine)
export class LineGrantResolver {
  @FieldResolver(() => LineGrant, {
    nullable: true,
    description: "What is granted of it; the requester reads it once the request is granted.",
  })
  grant(@Root() line: RefundLine, @Ctx() ctx: RequestContext): Promise<LineGrant | null> {
    return loadLineGrant(ctx, line);
  }
}

@Resolver(() => LineGrant)
export class GrantReasonResolver {
  @FieldResolver(() => InstructionReason, { nullable: true, description: "Why it is not granted as asked; null when it is." })
  reason(@Root() grant: LineGrant, @Ctx() ctx: RequestContext): Promise<InstructionReason | null> {
    return loadReason(ctx, grant.reasonCode);
  }
}

/** What an officer grants line by line. */
@Resolver(() => RefundRequest)
export class LineReviewResolver {
  @Query(() => [InstructionReason], { description: "The reasons an officer chooses from, in their order." })
  instructionReasons(
    @Ctx() ctx: RequestContext,
    @Arg("purpose", () => reasonPurposeEnum, { nullable: true, description: "What they explain; absent: all of them." })
    purpose: ReasonPurpose | null,
  ): Promise<InstructionReason[]> {
    return findReasons(ctx, purpose);
  }

  @FieldResolver(() => LineReview, {
    nullable: true,
    description: "How far its lines are reviewed: for the office, and for everybody once granted.",
  })
  lineReview(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<LineReview | null> {
    return loadLineReview(ctx, request);
  }

  @FieldResolver(() => [QuantityWithLastYear], { description: "What is asked of each product, beside the year before." })
  async quantitiesWithLastYear(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<QuantityWithLastYear[]> {
    return (await quantitiesLoader(ctx).load(request.id)) ?? [];
  }

  @Mutation(() => ReviewRefundLinesPayload, {
    description: "Staff: says of lines what is granted; all of the call, or none with every fault marked.",
  })
  async reviewRefundLines(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => ReviewRefundLinesInputType, { description: "The verdicts." }) input: ReviewRefundLinesInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, reviewRefundLines, input));
  }
}
