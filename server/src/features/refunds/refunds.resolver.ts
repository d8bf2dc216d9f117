import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { checkReceipt } from "./check-receipt.ts";
import { ReceiptCheck } from "./receipt-check.type.ts";
import { createRefundRequest } from "./create-refund-request.usecase.ts";
import { deleteRefundRequest } from "./delete-refund-request.usecase.ts";
import { refundRequestOrderEnum, type RefundRequestOrder } from "./refund-enums.ts";
import { findRefundRequests } from "./refund-request-list.queries.ts";
import { getRefundRequest } from "./refund-request.queries.ts";
import { RefundRequest, RefundRequestConnection } from "./refund-request.type.ts";
import * as inputs from "./refund.inputs.ts";
import * as payloads from "./refund.payloads.ts";
import { repriceRefundRequest } from "./reprice-refund-request.usecase.ts";
import { renewRefundRequest } from "./renew-refund-request.usecase.ts";
import { saveRefundLines } from "./save-refund-lines.usecase.ts";
import { submitRefundRequest } from "./submit-refund-request.usecase.ts";
import { updateRefundRequest } from "./update-refund-request.usecase.ts";
import { withdrawRefundRequest } from "./withdraw-refund-request.usecase.ts";

const { withLines, withRequest } = payloads;

/** What the people of a structure do with their requests. */
@Resolver()
export class RefundsResolver {
  @Query(() => RefundRequestConnection, { description: "Requests of the viewer's structures." })
  refundRequests(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => inputs.RefundRequestFilter, { nullable: true, description: "Narrows the list." })
    filter: inputs.RefundRequestFilter | null,
    @Arg("orderBy", () => refundRequestOrderEnum, { nullable: true, defaultValue: "UPDATED_DESC", description: "Order of the list." })
    orderBy: RefundRequestOrder | null,
  ): Promise<Connection<RefundRequest>> {
    return findRefundRequests(ctx, args, filter, orderBy);
  }

  @Query(() => RefundRequest, { description: "One request; NOT_FOUND for whoever may not read it." })
  refundRequest(@Ctx() ctx: RequestContext, @Arg("id", () => ID, { description: "Its identifier." }) id: string): Promise<RefundRequest> {
    return getRefundRequest(ctx, id);
  }

  @PublicField()
  @Query(() => ReceiptCheck, {
    nullable: true,
    description: "Public: is this the hash printed on the PDF of this request? Null when it is not. Limited per address.",
  })
  checkReceipt(
    @Ctx() ctx: RequestContext,
    @Arg("number", () => String, { description: "Number of the request, as typed." }) number: string,
    @Arg("sha256", () => String, { description: "The hash printed on the PDF, as typed: spaces are accepted." }) sha256: string,
  ): Promise<ReceiptCheck | null> {
    return checkReceipt(ctx, { number, sha256 });
  }

  @Mutation(() => payloads.CreateRefundRequestPayload, { description: "Opens a draft, pre-filled from the structure." })
  async createRefundRequest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.CreateRefundRequestInputType, { description: "The draft." }) input: inputs.CreateRefundRequestInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, createRefundRequest, input));
  }

  @Mutation(() => payloads.RenewRefundRequestPayload, {
    description:
      "Opens a draft of the next campaign with the header of a sent request; `suggestedLines` proposes its suppliers and products.",
  })
  async renewRefundRequest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.RenewRefundRequestInputType, { description: "The request." }) input: inputs.RenewRefundRequestInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, renewRefundRequest, input));
  }

  @Mutation(() => payloads.UpdateRefundRequestPayload, { description: "Changes the header of a draft." })
  async updateRefundRequest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.UpdateRefundRequestInputType, { description: "The changes." }) input: inputs.UpdateRefundRequestInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, updateRefundRequest, input));
  }

  @Mutation(() => payloads.SaveRefundLinesPayload, {
    description: "Saves lines of a draft: all of the call, or none with every fault marked.",
  })
  async saveRefundLines(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.SaveRefundLinesInputType, { description: "The lines." }) input: inputs.SaveRefundLinesInputType,
  ): Promise<Payload> {
    return withLines(ctx, await runUseCase(ctx, saveRefundLines, input));
  }

  @Mutation(() => payloads.RepriceRefundRequestPayload, {
    description: "Computes a draft again because a rate or the ceiling was corrected since (AMOUNTS_CHANGED).",
  })
  async repriceRefundRequest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.RepriceRefundRequestInputType, { description: "The draft." }) input: inputs.RepriceRefundRequestInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, repriceRefundRequest, input));
  }

  @Mutation(() => payloads.DeleteRefundRequestPayload, { description: "Deletes a draft." })
  deleteRefundRequest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.DeleteRefundRequestInputType, { description: "The draft." }) input: inputs.DeleteRefundRequestInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, deleteRefundRequest, input);
  }

  @Mutation(() => payloads.SubmitRefundRequestPayload, { description: "Sends a draft to its office; the same version twice is sent once." })
  async submitRefundRequest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.SubmitRefundRequestInputType, { description: "The draft." }) input: inputs.SubmitRefundRequestInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, submitRefundRequest, input));
  }

  @Mutation(() => payloads.WithdrawRefundRequestPayload, { description: "Gives up a request that nobody has decided." })
  async withdrawRefundRequest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.WithdrawRefundRequestInputType, { description: "The request." })
    input: inputs.WithdrawRefundRequestInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, withdrawRefundRequest, input));
  }
}
