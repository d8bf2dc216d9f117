import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { BulkDecision, BulkDecisionItem } from "../approvals/index.ts";
import { RefundRequest, refundRequestLoader } from "../refunds/index.ts";
import { loadReason } from "./instruction-reason.queries.ts";
import { InstructionReason } from "./instruction-reason.type.ts";
import { DecideRefundRequestsInputType } from "./instruction.inputs.ts";
import { DecideRefundRequestsPayload } from "./instruction.payloads.ts";
import { decideRefundRequests } from "./decide-refund-requests.usecase.ts";
import { isOfOffice } from "./refund-decision.queries.ts";

@Resolver(() => BulkDecision)
export class BulkRefundDecisionResolver {
  @Mutation(() => DecideRefundRequestsPayload, {
    description:
      "Staff: takes one decision on up to 500 requests of the office: a job decides each on its own, by the rules of that moment.",
  })
  decideRefundRequests(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DecideRefundRequestsInputType, { description: "The requests and the decision." })
    input: DecideRefundRequestsInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, decideRefundRequests, input);
  }

  @FieldResolver(() => InstructionReason, { nullable: true, description: "Why refund requests are rejected." })
  motive(@Root() { motiveCode }: BulkDecision, @Ctx() ctx: RequestContext): Promise<InstructionReason | null> {
    return loadReason(ctx, motiveCode);
  }
}

@Resolver(() => BulkDecisionItem)
export class BulkRefundItemResolver {
  @FieldResolver(() => RefundRequest, { nullable: true, description: "The refund request; null once it has left the viewer's office." })
  async refundRequest(@Root() { requestId }: BulkDecisionItem, @Ctx() ctx: RequestContext): Promise<RefundRequest | null> {
    const request = requestId === null ? null : await refundRequestLoader(ctx).load(requestId);
    return request && isOfOffice(ctx, request) ? request : null;
  }
}
