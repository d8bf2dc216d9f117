import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { withRequest } from "../refunds/index.ts";
import { decideRefundRequest } from "./decide-refund-request.usecase.ts";
import { DecideRefundRequestInputType, TakeRefundRequestInputType } from "./instruction.inputs.ts";
import { DecideRefundRequestPayload, TakeRefundRequestPayload } from "./instruction.payloads.ts";
import { takeRefundRequest } from "./take-refund-request.usecase.ts";

/** What the officers of an office do with the requests of their département. */
@Resolver()
export class InstructionResolver {
  @Mutation(() => TakeRefundRequestPayload, { description: "Staff: takes a waiting request in review; the first one wins." })
  async takeRefundRequest(
    @Arg("input", () => TakeRefundRequestInputType, { description: "The request." }) input: TakeRefundRequestInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, takeRefundRequest, input));
  }

  @Mutation(() => DecideRefundRequestPayload, { description: "Staff: grants or rejects a request taken in review." })
  async decideRefundRequest(
    @Arg("input", () => DecideRefundRequestInputType, { description: "The decision." }) input: DecideRefundRequestInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, decideRefundRequest, input));
  }
}
