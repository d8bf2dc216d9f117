/** How somebody shows that a structure should be theirs to manage. DEPUTY: being its deputy manager is the proof. */
export const recoveryWays = ["MEMBER", "LETTER", "PACAGE", "SUPPORT", "DEPUTY"] as const;
export type RecoveryWay = (typeof recoveryWays)[number];

/** From the request to the role; the last seven are ends. */
export const recoveryStatuses = [
  "ASKED",
  "APPROVED_ONCE",
  "DELAYED",
  "COMPLETED",
  "STOPPED",
  "TAKEN_OVER",
  "REJECTED",
  "FAILED",
  "CANCELLED",
  "EXPIRED",
] as const;
export type RecoveryStatus = (typeof recoveryStatuses)[number];

/** The states in which something may still happen. */
export const liveStatuses = ["ASKED", "APPROVED_ONCE", "DELAYED"] as const satisfies readonly RecoveryStatus[];
const awaitingProof = ["ASKED", "APPROVED_ONCE"] as const satisfies readonly RecoveryStatus[];

/** What may be done to a request, by the requester, the managers, another member, the support agents. */
export const recoveryActions = [
  "CANCEL",
  "PROVE",
  "COMPLETE",
  "ACCEPT",
  "STOP",
  "TAKE_OVER",
  "VOUCH",
  "APPROVE",
  "REJECT",
  "PRINT",
  "POST",
] as const;
export type RecoveryAction = (typeof recoveryActions)[number];

interface Step {
  readonly from: readonly RecoveryStatus[];
  /** Null: the state stays (a letter is printed, then posted). */
  readonly to: readonly RecoveryStatus[] | null;
  /** The ways of proof it belongs to; absent: all. */
  readonly ways?: readonly RecoveryWay[];
  /** Waits until the day of the managers is over. */
  readonly afterManagers?: true;
}

/** The whole life of a request: from where, to where. Both sides read it, and the use cases write what it says. */
export const recoverySteps: Readonly<Record<RecoveryAction, Step>> = {
  CANCEL: { from: liveStatuses, to: ["CANCELLED"] },
  PROVE: { from: ["ASKED"], to: ["DELAYED", "FAILED"], ways: ["LETTER", "PACAGE"], afterManagers: true },
  VOUCH: { from: ["ASKED"], to: ["DELAYED"], ways: ["MEMBER"], afterManagers: true },
  APPROVE: { from: awaitingProof, to: ["APPROVED_ONCE", "DELAYED"], ways: ["SUPPORT"], afterManagers: true },
  PRINT: { from: ["ASKED"], to: null, ways: ["LETTER"], afterManagers: true },
  POST: { from: ["ASKED"], to: null, ways: ["LETTER"], afterManagers: true },
  REJECT: { from: liveStatuses, to: ["REJECTED"] },
  ACCEPT: { from: liveStatuses, to: ["DELAYED"] },
  STOP: { from: liveStatuses, to: ["STOPPED"] },
  // Not from another deputy: they would take it from each other for ever.
  TAKE_OVER: { from: liveStatuses, to: ["TAKEN_OVER"], ways: ["MEMBER", "LETTER", "PACAGE", "SUPPORT"] },
  COMPLETE: { from: ["DELAYED"], to: ["COMPLETED"] },
};

/** Where a request stands now: one that went nowhere in time is over even before a job has written it. */
export function recoveryStandingOf({ status, expiresAt }: { status: RecoveryStatus; expiresAt: Date }, now: Date): RecoveryStatus {
  return isLive(status) && expiresAt <= now ? "EXPIRED" : status;
}

export function isLive(status: RecoveryStatus): boolean {
  return (liveStatuses as readonly RecoveryStatus[]).includes(status);
}
