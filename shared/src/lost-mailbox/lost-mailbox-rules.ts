import { allow, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";

/** From the form to the new address; a request ends in one of the last four. */
export const lostMailboxStatuses = [
  "UNVERIFIED",
  "TO_REVIEW",
  "APPROVED_ONCE",
  "DELAYED",
  "COMPLETED",
  "REJECTED",
  "STOPPED",
  "EXPIRED",
] as const;
export type LostMailboxStatus = (typeof lostMailboxStatuses)[number];

/** The states where two agents have still to agree. */
export const awaitingAgents: readonly LostMailboxStatus[] = ["TO_REVIEW", "APPROVED_ONCE"];
/** The states the old mailbox and the account can stop. */
export const stoppable: readonly LostMailboxStatus[] = ["TO_REVIEW", "APPROVED_ONCE", "DELAYED"];

/** Where a request stands now: one that nobody decided in time is over even before a job has written it. */
export function standingOf({ status, expiresAt }: { status: LostMailboxStatus; expiresAt: Date }, now: Date): LostMailboxStatus {
  return awaitingAgents.includes(status) && expiresAt <= now ? "EXPIRED" : status;
}

export interface LostMailboxFacts {
  readonly status: LostMailboxStatus;
  /** Whose account it is about; null when nobody signs in with the address. */
  readonly userId: string | null;
  readonly agentId: string;
  readonly hasDecided: boolean;
}

/** May this agent decide now? Two different ones, neither of them the owner of the account. */
export function judgeLostMailboxDecision(
  { status, userId, agentId, hasDecided }: LostMailboxFacts,
  verdict: "APPROVED" | "REJECTED",
): Verdict {
  return firstDenial(
    status === "EXPIRED" ? deny("REQUEST_EXPIRED") : allow(),
    awaitingAgents.includes(status) ? allow() : deny("ALREADY_DECIDED"),
    userId === agentId ? deny("OWN_ACCOUNT") : allow(),
    hasDecided && verdict === "APPROVED" ? deny("OTHER_AGENT_NEEDED") : allow(),
    userId === null && verdict === "APPROVED" ? deny("LOST_MAILBOX_NO_ACCOUNT") : allow(),
  );
}
