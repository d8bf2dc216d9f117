import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import { refundSteps } from "./refund-steps.ts";
import type { RefundStatus } from "./refund-statuses.ts";

interface ActionRule {
  /** Whose right it is: who files for the structure, an instructor of the office of the request, or whoever reads it. */
  readonly by: "REQUESTER" | "OFFICE" | "READER";
  /** The step it makes: the table of steps says from where. */
  readonly to?: RefundStatus;
  /** Where it may be done when it makes no step, or when it makes it only from some of these. */
  readonly from?: readonly RefundStatus[];
  /** Who must have the request in hand: the viewer, or nobody else. Absent: it does not matter. */
  readonly hand?: "MINE" | "FREE";
  /** Of a decision that waits for a second pair of eyes: absent, there must be none; OTHERS, that of a colleague; ANY, one; IGNORED. */
  readonly proposal?: "OTHERS" | "ANY" | "IGNORED";
}

const submittedStatuses = [
  "SUBMITTED",
  "AVAILABLE",
  "IN_REVIEW",
  "SUSPENDED",
  "COMPLETED",
  "APPROVED",
  "PAYMENT_ORDERED",
  "SETTLED",
  "PAID",
  "PAYMENT_FAILED",
  "REJECTED",
  "WITHDRAWN",
  "REROUTED",
] as const satisfies readonly RefundStatus[];

/** The office has granted it, whatever became of its payment since. */
export const grantedStatuses = [
  "APPROVED",
  "PAYMENT_ORDERED",
  "SETTLED",
  "PAID",
  "PAYMENT_FAILED",
] as const satisfies readonly RefundStatus[];

const decidedStatuses: readonly RefundStatus[] = [...grantedStatuses, "REJECTED"];

/** What can be done with a request, in the order of the buttons: one row per action, read by both sides. */
export const refundActions = {
  UPDATE: { by: "REQUESTER", from: ["DRAFT"] },
  DELETE: { by: "REQUESTER", from: ["DRAFT"] },
  SUBMIT: { by: "REQUESTER", to: "SUBMITTED" },
  COMPLETE: { by: "REQUESTER", to: "COMPLETED" },
  WITHDRAW: { by: "REQUESTER", to: "WITHDRAWN" },
  CHANGE_BANK_ACCOUNT: { by: "REQUESTER", from: ["PAYMENT_FAILED"] },
  TAKE: { by: "OFFICE", from: ["AVAILABLE", "COMPLETED"], to: "IN_REVIEW", hand: "FREE" },
  REVIEW_LINES: { by: "OFFICE", from: ["IN_REVIEW"], hand: "MINE" },
  APPROVE: { by: "OFFICE", to: "APPROVED", hand: "MINE" },
  REJECT: { by: "OFFICE", to: "REJECTED", hand: "MINE" },
  CONFIRM: { by: "OFFICE", from: ["IN_REVIEW"], proposal: "OTHERS" },
  SEND_BACK: { by: "OFFICE", from: ["IN_REVIEW"], proposal: "ANY" },
  REQUEST_PIECES: { by: "OFFICE", to: "SUSPENDED", hand: "MINE" },
  RESUME_REVIEW: { by: "OFFICE", from: ["SUSPENDED"], to: "IN_REVIEW", hand: "MINE" },
  RELEASE: { by: "OFFICE", from: ["IN_REVIEW"], to: "AVAILABLE", hand: "MINE" },
  GIVE: { by: "OFFICE", from: ["AVAILABLE", "IN_REVIEW", "SUSPENDED", "COMPLETED"], proposal: "IGNORED" },
  REROUTE: { by: "OFFICE", to: "REROUTED", hand: "FREE" },
  ORDER_PAYMENT: { by: "OFFICE", to: "PAYMENT_ORDERED" },
  RENEW: { by: "REQUESTER", from: submittedStatuses },
  COMPLEMENT: { by: "REQUESTER", from: grantedStatuses },
  DOWNLOAD_PDF: { by: "READER", from: submittedStatuses },
} as const satisfies Readonly<Record<string, ActionRule>>;

export type RefundAction = keyof typeof refundActions;
export const REFUND_ACTIONS = Object.keys(refundActions) as RefundAction[];

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
  /** Whose decision waits for a second pair of eyes. */
  readonly proposal: "NONE" | "MINE" | "COLLEAGUES";
}

/** May the viewer do this to the request now? The server enforces it and `allowedActions` shows it. */
export function judgeRefundAction(action: RefundAction, facts: RefundFacts): Verdict {
  const rule: ActionRule = refundActions[action];
  if (!isEntitled(rule, facts)) return deny("NOT_ALLOWED");
  const isPossible = fromOf(rule).includes(facts.status);
  if (!isPossible && isSettled(facts.status)) return deny(isDecided(facts.status) && !isOfDraft(rule) ? "ALREADY_DECIDED" : "WRONG_STATUS");
  if (rule.by !== "OFFICE") return isPossible ? allow() : deny("WRONG_STATUS");
  return judgeOffice(rule, facts, isPossible);
}

/** Every action open to the viewer, in the order of the buttons. */
export function allowedRefundActions(facts: RefundFacts): RefundAction[] {
  return REFUND_ACTIONS.filter((action) => judgeRefundAction(action, facts).allowed);
}

function isEntitled({ by }: ActionRule, facts: RefundFacts): boolean {
  return by === "READER" || (by === "REQUESTER" ? facts.mayWrite : facts.mayInstruct);
}

function judgeOffice(rule: ActionRule, facts: RefundFacts, isPossible: boolean): Verdict {
  if (rule.hand === "FREE" && isInOtherHands(rule, facts)) return deny("ALREADY_TAKEN");
  if (facts.belongsToStructure) return deny("OWN_STRUCTURE");
  if (rule.hand === "MINE" && !facts.isTakenByViewer) return deny("NOT_TAKEN_BY_YOU");
  if (!isPossible) return deny("WRONG_STATUS");
  return judgeProposal(rule, facts);
}

function judgeProposal({ proposal: wanted }: ActionRule, { proposal }: RefundFacts): Verdict {
  if (wanted === "IGNORED") return allow();
  if (wanted === undefined) return proposal === "NONE" ? allow() : deny("DECISION_PROPOSED");
  if (proposal === "NONE") return deny("NOTHING_PROPOSED");
  return wanted === "OTHERS" && proposal === "MINE" ? deny("OWN_PROPOSAL") : allow();
}

/** Taking what is already in review, even by oneself, is taking it twice. */
function isInOtherHands(rule: ActionRule, facts: RefundFacts): boolean {
  return facts.isTaken && (!facts.isTakenByViewer || rule.to === facts.status);
}

/** The statuses an action may start from. */
function fromOf({ from, to }: ActionRule): readonly RefundStatus[] {
  return from ?? (to ? refundSteps[to].from : []);
}

function isOfDraft(rule: ActionRule): boolean {
  return fromOf(rule).includes("DRAFT");
}

function isDecided(status: RefundStatus): boolean {
  return decidedStatuses.includes(status);
}

function isSettled(status: RefundStatus): boolean {
  return isDecided(status) || status === "WITHDRAWN";
}
