import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import { canStep, type RefundStatus } from "./refund-steps.ts";

export const REFUND_ACTIONS = ["UPDATE", "DELETE", "SUBMIT", "WITHDRAW", "TAKE", "APPROVE", "REJECT", "DOWNLOAD_PDF"] as const;
export type RefundAction = (typeof REFUND_ACTIONS)[number];

/** What the rule needs to know of a request and of the person in front of it. */
export interface RefundFacts {
  readonly status: RefundStatus;
  /** Holds TIC_REFUND_WRITE on the structure. */
  readonly mayWrite: boolean;
  /** Is an instructor of the office of the request. */
  readonly mayInstruct: boolean;
  /** Has any right on the structure: an officer does not review the request of his own farm. */
  readonly belongsToStructure: boolean;
  readonly isTaken: boolean;
  readonly isTakenByViewer: boolean;
}

/** May the viewer do this to the request now? The server enforces it and `allowedActions` shows it. */
export function judgeRefundAction(action: RefundAction, facts: RefundFacts): Verdict {
  switch (action) {
    case "UPDATE":
    case "DELETE":
    case "SUBMIT":
      return judgeDraft(facts);
    case "WITHDRAW":
      return judgeWithdrawal(facts);
    case "TAKE":
      return judgeTaking(facts);
    case "APPROVE":
      return judgeDecision("APPROVED", facts);
    case "REJECT":
      return judgeDecision("REJECTED", facts);
    case "DOWNLOAD_PDF":
      return facts.status === "DRAFT" ? deny("WRONG_STATUS") : allow();
  }
}

/** Every action open to the viewer, in the order of the buttons. */
export function allowedRefundActions(facts: RefundFacts): RefundAction[] {
  return REFUND_ACTIONS.filter((action) => judgeRefundAction(action, facts).allowed);
}

function judgeDraft(facts: RefundFacts): Verdict {
  if (!facts.mayWrite) return deny("NOT_ALLOWED");
  return facts.status === "DRAFT" ? allow() : deny("WRONG_STATUS");
}

function judgeWithdrawal(facts: RefundFacts): Verdict {
  if (!facts.mayWrite) return deny("NOT_ALLOWED");
  if (isDecided(facts.status)) return deny("ALREADY_DECIDED");
  return canStep(facts.status, "WITHDRAWN") ? allow() : deny("WRONG_STATUS");
}

function judgeTaking(facts: RefundFacts): Verdict {
  if (!facts.mayInstruct) return deny("NOT_ALLOWED");
  if (isDecided(facts.status)) return deny("ALREADY_DECIDED");
  if (facts.isTaken) return deny("ALREADY_TAKEN");
  if (facts.belongsToStructure) return deny("OWN_STRUCTURE");
  return canStep(facts.status, "IN_REVIEW") ? allow() : deny("WRONG_STATUS");
}

function judgeDecision(to: "APPROVED" | "REJECTED", facts: RefundFacts): Verdict {
  if (!facts.mayInstruct) return deny("NOT_ALLOWED");
  if (isDecided(facts.status)) return deny("ALREADY_DECIDED");
  if (facts.status === "WITHDRAWN") return deny("WRONG_STATUS");
  if (facts.belongsToStructure) return deny("OWN_STRUCTURE");
  if (!facts.isTakenByViewer) return deny("NOT_TAKEN_BY_YOU");
  return canStep(facts.status, to) ? allow() : deny("WRONG_STATUS");
}

function isDecided(status: RefundStatus): boolean {
  return status === "APPROVED" || status === "REJECTED" || status === "PAYMENT_ORDERED" || status === "PAID";
}
