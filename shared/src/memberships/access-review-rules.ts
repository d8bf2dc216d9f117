import { opens } from "../access/capability-table.ts";
import type { Capabilities } from "../access/capability.ts";
import { allow, deny, type Verdict } from "../kernel/verdict.ts";

/** The yearly review of who has access to a structure, and the viewer before it. */
export interface AccessReviewFacts {
  readonly isClosed: boolean;
  /** What the viewer holds on the structure. */
  readonly capabilities: Capabilities;
}

/** Any manager may look at the lines and close the review: what they change on the way follows the rules of each role. */
export function canReviewAccess({ isClosed, capabilities }: AccessReviewFacts): Verdict {
  if (!opens(capabilities, "reviewAccess")) return deny("NOT_MANAGER");
  return isClosed ? deny("ACCESS_REVIEW_CLOSED") : allow();
}

/** Opening one by hand needs no reason, only somebody to look at beside the principal manager. */
export function canOpenAccessReview({ capabilities, hasMembers }: { capabilities: Capabilities; hasMembers: boolean }): Verdict {
  if (!opens(capabilities, "reviewAccess")) return deny("NOT_MANAGER");
  return hasMembers ? allow() : deny("NOBODY_TO_REVIEW");
}

export type AccessReviewAction = "KEEP" | "CLOSE";

/** What the viewer may do with a review now. */
export function allowedAccessReviewActions(facts: AccessReviewFacts): AccessReviewAction[] {
  return canReviewAccess(facts).allowed ? ["KEEP", "CLOSE"] : [];
}
