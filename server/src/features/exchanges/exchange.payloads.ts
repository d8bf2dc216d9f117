import { requestPayload } from "../refunds/index.ts";

export const RequestPiecesPayload = requestPayload("RequestPiecesPayload", "The suspended request.");
export const AnswerPiecePayload = requestPayload("AnswerPiecePayload", "The request, with the answer.");
export const CompleteRefundRequestPayload = requestPayload("CompleteRefundRequestPayload", "The completed request.");
export const ResumeReviewPayload = requestPayload("ResumeReviewPayload", "The request in review again.");
export const SendRefundMessagePayload = requestPayload("SendRefundMessagePayload", "The request the message is about.");
export const MarkRefundMessagesReadPayload = requestPayload("MarkRefundMessagesReadPayload", "The request, with what is still unread.");
