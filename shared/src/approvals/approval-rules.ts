import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import type { ApprovalStatus } from "./approval-status.ts";

/** What the rules need to know of a request, and of the viewer before it. */
export interface ApprovalFacts {
  readonly status: ApprovalStatus;
  readonly isExpired: boolean;
  /** The viewer asked it. */
  readonly isRequester: boolean;
  /** The viewer belongs to those who decide it. */
  readonly isDecider: boolean;
}

/** Nobody decides his own request; the first decision is the only one. */
export function canDecideApproval(facts: ApprovalFacts): Verdict {
  if (facts.isRequester) return deny("CANNOT_DECIDE_OWN_REQUEST");
  if (!facts.isDecider) return deny("NOT_MANAGER");
  if (facts.status === "EXPIRED") return deny("REQUEST_EXPIRED");
  if (facts.status !== "PENDING") return deny("ALREADY_DECIDED");
  return facts.isExpired ? deny("REQUEST_EXPIRED") : allow();
}

/** Who asked may take it back until somebody decides. */
export function canCancelApproval(facts: ApprovalFacts): Verdict {
  if (!facts.isRequester) return deny("NOT_ALLOWED");
  return facts.status === "PENDING" ? allow() : deny("ALREADY_DECIDED");
}

const actionRules = { DECIDE: canDecideApproval, CANCEL: canCancelApproval } as const;

export type ApprovalAction = keyof typeof actionRules;

/** What the viewer may do with this request now. */
export function allowedApprovalActions(facts: ApprovalFacts): ApprovalAction[] {
  return (Object.keys(actionRules) as ApprovalAction[]).filter((action) => actionRules[action](facts).allowed);
}
