import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { withRequest } from "../refunds/index.ts";
import { confirmRefundDecision } from "./confirm-refund-decision.usecase.ts";
import { decideRefundRequest } from "./decide-refund-request.usecase.ts";
import { giveRefundRequest } from "./give-refund-request.usecase.ts";
import * as inputs from "./instruction.inputs.ts";
import * as payloads from "./instruction.payloads.ts";
import { releaseRefundRequest } from "./release-refund-request.usecase.ts";
import { rerouteRefundRequest } from "./reroute-refund-request.usecase.ts";
import { sendBackRefundDecision } from "./send-back-refund-decision.usecase.ts";
import { takeNextRefundRequest } from "./take-next-refund-request.usecase.ts";
import { takeRefundRequest } from "./take-refund-request.usecase.ts";

const request = { description: "The request." };

/** What the officers of an office do with the requests of their départements. */
@Resolver()
export class InstructionResolver {
  @Mutation(() => payloads.TakeRefundRequestPayload, { description: "Staff: takes a waiting request in review; the first one wins." })
  async takeRefundRequest(
    @Arg("input", () => inputs.TakeRefundRequestInputType, request) input: inputs.TakeRefundRequestInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, takeRefundRequest, input));
  }

  @Mutation(() => payloads.TakeNextRefundRequestPayload, { description: "Staff: takes the request that has waited the longest." })
  async takeNextRefundRequest(@Ctx() ctx: RequestContext): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, takeNextRefundRequest, {}));
  }

  @Mutation(() => payloads.ReleaseRefundRequestPayload, { description: "Staff: puts a request in review back in the queue." })
  async releaseRefundRequest(
    @Arg("input", () => inputs.ReleaseRefundRequestInputType, request) input: inputs.ReleaseRefundRequestInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, releaseRefundRequest, input));
  }

  @Mutation(() => payloads.GiveRefundRequestPayload, {
    description: "Staff: gives a request to a colleague of the office, or takes it over.",
  })
  async giveRefundRequest(
    @Arg("input", () => inputs.GiveRefundRequestInputType, request) input: inputs.GiveRefundRequestInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, giveRefundRequest, input));
  }

  @Mutation(() => payloads.RerouteRefundRequestPayload, {
    description: "Staff: sends a request to the office it belongs to, with the reason.",
  })
  rerouteRefundRequest(
    @Arg("input", () => inputs.RerouteRefundRequestInputType, request) input: inputs.RerouteRefundRequestInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return runUseCase(ctx, rerouteRefundRequest, input);
  }

  @Mutation(() => payloads.DecideRefundRequestPayload, {
    description: "Staff: grants or rejects a request taken in review; above the amount of the office, proposes it to a colleague.",
  })
  async decideRefundRequest(
    @Arg("input", () => inputs.DecideRefundRequestInputType, { description: "The decision." }) input: inputs.DecideRefundRequestInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, decideRefundRequest, input));
  }

  @Mutation(() => payloads.ConfirmRefundDecisionPayload, { description: "Staff: a second officer confirms a proposed decision." })
  async confirmRefundDecision(
    @Arg("input", () => inputs.ConfirmRefundDecisionInputType, request) input: inputs.ConfirmRefundDecisionInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, confirmRefundDecision, input));
  }

  @Mutation(() => payloads.SendBackRefundDecisionPayload, { description: "Staff: sends a proposed decision back to the review." })
  async sendBackRefundDecision(
    @Arg("input", () => inputs.SendBackRefundDecisionInputType, request) input: inputs.SendBackRefundDecisionInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, sendBackRefundDecision, input));
  }
}
