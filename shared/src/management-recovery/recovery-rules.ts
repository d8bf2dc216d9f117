import type { MembershipRole } from "../access/membership-role.ts";
import { allow, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";
import { recoveryActions, recoverySteps, type RecoveryAction, type RecoveryStatus, type RecoveryWay } from "./recovery-states.ts";

/** Wrong proofs that end a request: a PACAGE number can be guessed at, a posted code cannot but is treated alike. */
export const RECOVERY_ATTEMPTS = 3;

/** A request, and whoever looks at it. */
export interface RecoveryFacts {
  readonly status: RecoveryStatus;
  readonly way: RecoveryWay;
  /** The first working day is not over: only the managers have a say. */
  readonly isManagersTime: boolean;
  /** The time to stop it is over. */
  readonly isDue: boolean;
  readonly isPrinted: boolean;
  readonly isPosted: boolean;
  readonly attempts: number;
  readonly isRequester: boolean;
  /** What the viewer is on the structure; null for somebody not attached. */
  readonly role: MembershipRole | null;
  /** Attached long enough, and not let in by the requester: neither an accomplice of the day nor a second account. */
  readonly isIndependent: boolean;
  /** A support agent with a second factor. */
  readonly isAgent: boolean;
  /** This agent has already decided, or printed the letter. */
  readonly hasDecided: boolean;
  readonly hasPrinted: boolean;
}

/** May the viewer do this now? The use cases enforce it, and the pages show what it allows. */
export function judgeRecovery(action: RecoveryAction, facts: RecoveryFacts): Verdict {
  const { from, ways, afterManagers } = recoverySteps[action];
  return firstDenial(
    roleOf(action, facts),
    facts.status === "EXPIRED" ? deny("REQUEST_EXPIRED") : allow(),
    from.includes(facts.status) && (ways?.includes(facts.way) ?? true) ? allow() : deny("RECOVERY_ELSEWHERE"),
    afterManagers && facts.isManagersTime ? deny("RECOVERY_MANAGERS_FIRST") : allow(),
    details[action]?.(facts) ?? allow(),
  );
}

/** What the viewer may do with it now. */
export function allowedRecoveryActions(facts: RecoveryFacts): RecoveryAction[] {
  return recoveryActions.filter((action) => judgeRecovery(action, facts).allowed);
}

/** Whose act it is. Nobody acts on both sides: the requester stops nothing, vouches for nothing, prints nothing. */
function roleOf(action: RecoveryAction, facts: RecoveryFacts): Verdict {
  if (action === "CANCEL" || action === "PROVE" || action === "COMPLETE") return facts.isRequester ? allow() : deny("RECOVERY_NOT_YOURS");
  if (facts.isRequester) return deny("RECOVERY_NOT_YOURS");
  if (action === "ACCEPT") return facts.role === "PRINCIPAL_MANAGER" ? allow() : deny("NOT_PRINCIPAL_MANAGER");
  if (action === "TAKE_OVER") return facts.role === "DEPUTY_MANAGER" ? allow() : deny("NOT_MANAGER");
  if (action === "STOP") return facts.role === "PRINCIPAL_MANAGER" || facts.role === "DEPUTY_MANAGER" ? allow() : deny("NOT_MANAGER");
  if (action === "VOUCH")
    return facts.role === null ? deny("NOT_MEMBER") : facts.role === "PRINCIPAL_MANAGER" ? deny("RECOVERY_NOT_YOURS") : allow();
  // An agent who is attached to the structure is a party to it.
  return facts.isAgent && facts.role === null ? allow() : deny("RECOVERY_NOT_YOURS");
}

type Detail = (facts: RecoveryFacts) => Verdict;

const vouch: Detail = ({ isIndependent }) => (isIndependent ? allow() : deny("RECOVERY_NOT_INDEPENDENT"));
const prove: Detail = ({ way, isPosted, attempts }) => {
  if (way === "LETTER" && !isPosted) return deny("RECOVERY_LETTER_NOT_POSTED");
  return attempts < RECOVERY_ATTEMPTS ? allow() : deny("RECOVERY_ATTEMPTS_OVER");
};
const approve: Detail = ({ hasDecided }) => (hasDecided ? deny("OTHER_AGENT_NEEDED") : allow());
/** Again for whoever printed it, never for two agents: one reads the code, another sees it leave. */
const print: Detail = ({ isPosted, isPrinted, hasPrinted }) =>
  isPosted || (isPrinted && !hasPrinted) ? deny("RECOVERY_ELSEWHERE") : allow();
const post: Detail = ({ isPosted, isPrinted, hasPrinted }) => {
  if (!isPrinted || isPosted) return deny("RECOVERY_ELSEWHERE");
  return hasPrinted ? deny("OTHER_AGENT_NEEDED") : allow();
};
const complete: Detail = ({ isDue }) => (isDue ? allow() : deny("RECOVERY_DELAY_RUNS"));

/** What else an act asks, once it is its time and the viewer's. */
const details: Partial<Record<RecoveryAction, Detail>> = {
  VOUCH: vouch,
  PROVE: prove,
  APPROVE: approve,
  PRINT: print,
  POST: post,
  COMPLETE: complete,
};
