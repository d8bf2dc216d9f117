import { exchangeRequestIdSchema } from "@portail-tic/shared/exchanges/pieces.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { takeStep } from "../refunds/index.ts";
import { endPieces, lockOpenPieces } from "./open-pieces.ts";

/** Every point has its answer: the request goes back to the officer who asked (FR: compléter). */
export const completeRefundRequest = defineUseCase({
  name: "completeRefundRequest",
  access: "signedIn",
  input: exchangeRequestIdSchema,
  async run(uc, { id }) {
    const { request, open } = await lockOpenPieces(uc, id, "COMPLETE");
    if (open.remaining > 0) refuse("PIECES_REMAIN", { params: { count: open.remaining } });
    await endPieces(uc, open.id, userIdOf(uc.viewer));
    await takeStep(uc, request, { to: "COMPLETED" });
    await uc.announce("pieces.completed", { pieceRequestId: open.id });
    return { requestId: id };
  },
});
