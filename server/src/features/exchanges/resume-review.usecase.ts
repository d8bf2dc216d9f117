import { exchangeRequestIdSchema } from "@portail-tic/shared/exchanges/pieces.schema";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { takeStep } from "../refunds/index.ts";
import { endPieces, lockOpenPieces } from "./open-pieces.ts";

/** The last day to answer is over: the officer goes on with what has come. Nothing does it for him. */
export const resumeReview = defineUseCase({
  name: "resumeReview",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: exchangeRequestIdSchema,
  async run(uc, { id }) {
    const { request, open } = await lockOpenPieces(uc, id, "RESUME_REVIEW");
    if (parisDateOf(uc.now) <= open.dueOn) refuse("PIECES_NOT_OVERDUE", { params: { dueOn: open.dueOn } });
    await endPieces(uc, open.id, null);
    await takeStep(uc, request, { to: "IN_REVIEW" });
    return { requestId: id };
  },
});
