import { addDays } from "@portail-tic/shared/kernel/civil-date";
import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

/** What concerns the dialogue about a sent request, and what its lines grant. */
export function exchangeInputs(target: Target): MutationInputs {
  const { submittedId: id, submittedLineId: lineId, pieceItemId: itemId, messageId, today } = target;
  return {
    requestPieces: () => ({ id, dueOn: addDays(today, 30), items: [{ lineId, reasonCode: "PIECE_MISSING" }] }),
    resumeReview: () => ({ id }),
    answerPiece: () => ({ itemId, words: "Voici." }),
    completeRefundRequest: () => ({ id }),
    sendRefundMessage: () => ({ requestId: id, body: "Bonjour." }),
    markRefundMessagesRead: () => ({ messageId }),
    reviewRefundLines: () => ({ id, lines: [{ lineId, verdict: "ACCEPTED" }] }),
  };
}
