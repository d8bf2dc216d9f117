import type { RefundFlag } from "@portail-tic/shared/refunds/refund-flags";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

const flagWords: Record<RefundFlag, string> = {
  NEW_IBAN: "Nothing was ever paid on this bank account when the request was sent.",
  WARNINGS_ACKNOWLEDGED: "It was sent although the portal doubted something.",
  UNPROVEN_MANAGER: "The principal manager created the structure, and nothing else proves that he may speak for it.",
};
export const refundFlagEnum = registerEnum<RefundFlag>("RefundFlag", flagWords, "What an office looks at twice.");

/** In whose hands a request is. */
export type Hand = "MINE" | "NOBODY" | "COLLEAGUES";
export const handEnum = registerEnum<Hand>(
  "InstructionHand",
  { MINE: "The viewer has it in hand.", NOBODY: "Nobody has it in hand.", COLLEAGUES: "A colleague has it in hand." },
  "In whose hands a request of an office is.",
);

export type QueueOrder = "SUBMITTED_ASC" | "SUBMITTED_DESC" | "AMOUNT_DESC" | "AMOUNT_ASC";
export const queueOrderEnum = registerEnum<QueueOrder>(
  "InstructionOrder",
  {
    SUBMITTED_ASC: "The longest waiting first.",
    SUBMITTED_DESC: "The last sent first.",
    AMOUNT_DESC: "The largest amount first.",
    AMOUNT_ASC: "The smallest amount first.",
  },
  "Order of the queue of an office.",
);

export type DecisionOutcome = "PROPOSED" | "FINAL" | "SENT_BACK" | "LAPSED";
export const decisionOutcomeEnum = registerEnum<DecisionOutcome>(
  "RefundDecisionOutcome",
  {
    PROPOSED: "Waits for a second officer.",
    FINAL: "Decided.",
    SENT_BACK: "Sent back to the review.",
    LAPSED: "Without object: the requester withdrew the request meanwhile.",
  },
  "What became of a decision.",
);
