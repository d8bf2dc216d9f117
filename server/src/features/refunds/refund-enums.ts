import type { RefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export const refundStatusEnum = registerEnum<RefundStatus>(
  "RefundStatus",
  {
    DRAFT: "Being prepared (BROUILLON).",
    SUBMITTED: "Sent by the requester (DEPOSEE).",
    AVAILABLE: "Received by the office (MISE_A_DISPOSITION).",
    IN_REVIEW: "An officer examines it.",
    SUSPENDED: "A piece is missing (SUSPENDUE).",
    COMPLETED: "The missing piece has arrived (COMPLETEE).",
    APPROVED: "Granted.",
    PAYMENT_ORDERED: "The transfer is ordered (MISE_EN_PAIEMENT).",
    SETTLED: "Granted and not paid: an advance already received covers it.",
    PAID: "Paid.",
    PAYMENT_FAILED: "The bank sent the transfer back; another account may be given.",
    REJECTED: "Not granted, with a reason (REJETEE).",
    WITHDRAWN: "Given up by the requester (ABANDONNEE).",
    REROUTED: "Sent to another office (A_RECYCLER).",
  },
  "Where a request stands; the official code of payment requests in brackets.",
);

export const refundActionEnum = registerEnum<RefundAction>(
  "RefundAction",
  {
    UPDATE: "Change its header and lines.",
    DELETE: "Delete the draft.",
    SUBMIT: "Send it.",
    COMPLETE: "Give the pieces the office asked for.",
    WITHDRAW: "Give it up.",
    RENEW: "Open a draft of the next campaign with its header, suppliers and products.",
    COMPLEMENT: "Open another request for the same campaign: what was forgotten.",
    CHANGE_BANK_ACCOUNT: "Give another account after the bank refused the transfer.",
    TAKE: "Take it in review.",
    REVIEW_LINES: "Say of its lines what is granted.",
    APPROVE: "Grant it.",
    REJECT: "Reject it, with a reason.",
    CONFIRM: "Confirm the decision a colleague proposed.",
    SEND_BACK: "Send a proposed decision back to the review.",
    REQUEST_PIECES: "Ask for a missing piece.",
    RESUME_REVIEW: "Go on without the pieces, once their last day is over.",
    RELEASE: "Put it back in the queue of the office.",
    GIVE: "Give it to a colleague of the office.",
    REROUTE: "Send it to another office.",
    ORDER_PAYMENT: "Order its payment.",
    DOWNLOAD_PDF: "Download its PDF.",
  },
  "What the viewer may do with a request now.",
);

export type RefundRequestOrder = "UPDATED_DESC" | "UPDATED_ASC" | "SUBMITTED_ASC";

export const refundRequestOrderEnum = registerEnum<RefundRequestOrder>(
  "RefundRequestOrder",
  {
    UPDATED_DESC: "The last changed first.",
    UPDATED_ASC: "The first changed first: to follow changes with `updatedSince`.",
    SUBMITTED_ASC: "The longest waiting first.",
  },
  "Order of a list of requests.",
);
