import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { Document, withUploadedFiles } from "../documents/index.ts";
import { InstructionReason, loadReason } from "../instruction/index.ts";
import { lineLoader, RefundLine, RefundRequest, withRequest } from "../refunds/index.ts";
import { answerPiece } from "./answer-piece.usecase.ts";
import { completeRefundRequest } from "./complete-refund-request.usecase.ts";
import * as inputs from "./exchange.inputs.ts";
import * as payloads from "./exchange.payloads.ts";
import { loadAnswerDocuments, loadPieceRequests } from "./pieces.queries.ts";
import { PieceItem, PieceRequest } from "./pieces.type.ts";
import { requestPieces } from "./request-pieces.usecase.ts";
import { resumeReview } from "./resume-review.usecase.ts";

/** What is asked of a sent request, and what answers it. */
@Resolver(() => RefundRequest)
export class PiecesResolver {
  @FieldResolver(() => [PieceRequest], { description: "What the office asked, the last time first." })
  pieceRequests(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<PieceRequest[]> {
    return loadPieceRequests(ctx, request);
  }

  @Mutation(() => payloads.RequestPiecesPayload, { description: "Staff: asks for what is missing; the request waits for the answer." })
  async requestPieces(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.RequestPiecesInputType, { description: "What is asked." }) input: inputs.RequestPiecesInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, requestPieces, input));
  }

  @Mutation(() => payloads.ResumeReviewPayload, { description: "Staff: goes on without the answer, once its last day is over." })
  async resumeReview(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.ResumeReviewInputType, { description: "The request." }) input: inputs.ResumeReviewInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, resumeReview, input));
  }

  @Mutation(() => payloads.AnswerPiecePayload, { description: "Answers one point of what the office asked." })
  answerPiece(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.AnswerPieceInputType, { description: "The answer." }) { files, ...input }: inputs.AnswerPieceInputType,
  ): Promise<Payload> {
    return withUploadedFiles(ctx, files ?? [], async (received) =>
      withRequest(ctx, await runUseCase(ctx, answerPiece, { ...input, files: received })),
    );
  }

  @Mutation(() => payloads.CompleteRefundRequestPayload, { description: "Every point is answered: the request goes back to its officer." })
  async completeRefundRequest(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.CompleteRefundRequestInputType, { description: "The request." })
    input: inputs.CompleteRefundRequestInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, completeRefundRequest, input));
  }
}

@Resolver(() => PieceItem)
export class PieceItemResolver {
  @FieldResolver(() => RefundLine, { nullable: true, description: "The line it is about; null: the whole request." })
  async line(@Root() item: PieceItem, @Ctx() ctx: RequestContext): Promise<RefundLine | null> {
    return item.lineId ? lineLoader(ctx).load(item.lineId) : null;
  }

  @FieldResolver(() => InstructionReason, { description: "Why it is asked." })
  async reason(@Root() item: PieceItem, @Ctx() ctx: RequestContext): Promise<InstructionReason> {
    return (await loadReason(ctx, item.reasonCode)) ?? notFound();
  }

  @FieldResolver(() => [Document], { description: "The files that answer it." })
  documents(@Root() item: PieceItem, @Ctx() ctx: RequestContext): Promise<Document[]> {
    return loadAnswerDocuments(ctx, item);
  }
}
