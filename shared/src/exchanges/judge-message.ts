import type { CivilDate } from "../kernel/civil-date.ts";
import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import type { RefundFacts } from "../refunds/judge-refund-action.ts";

/** For whom a message speaks. */
export type MessageSide = "REQUESTER" | "OFFICE";

export interface MessageFacts extends Pick<RefundFacts, "status" | "mayWrite" | "mayInstruct" | "belongsToStructure"> {
  readonly today: CivilDate;
  /** First day on which nothing can be written any more; null while the request is not over. */
  readonly closedFrom: CivilDate | null;
}

/** Whose side the viewer is on: somebody of the structure is never the office in front of it. */
export function sideOf(facts: Pick<RefundFacts, "belongsToStructure">): MessageSide {
  return facts.belongsToStructure ? "REQUESTER" : "OFFICE";
}

/** May the viewer write a message on the request now? The server enforces it and the page shows its form by it. */
export function judgeMessage(facts: MessageFacts): Verdict {
  if (facts.belongsToStructure && !facts.mayWrite) return deny(facts.mayInstruct ? "OWN_STRUCTURE" : "NOT_ALLOWED");
  if (!facts.belongsToStructure && !facts.mayInstruct) return deny("NOT_ALLOWED");
  if (facts.status === "DRAFT") return deny("WRONG_STATUS");
  if (facts.closedFrom !== null && facts.today >= facts.closedFrom) return deny("MESSAGES_CLOSED", { date: facts.closedFrom });
  return allow();
}
