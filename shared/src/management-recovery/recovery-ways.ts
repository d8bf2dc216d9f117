import type { MembershipRole } from "../access/membership-role.ts";
import type { RecoveryWay } from "./recovery-states.ts";

/** What is known of the structure and of whoever would ask. */
export interface RecoveryOpening {
  /** What the asker is there; null when not attached. */
  readonly role: MembershipRole | null;
  /** The asker was attached once: the portal has shown them the PACAGE number. */
  readonly wasAttached: boolean;
  /** Nobody attached to the structure has an account in use. */
  readonly isDeserted: boolean;
  /** A request of theirs to be attached expired without an answer. */
  readonly wasLeftUnanswered: boolean;
  /** Somebody else is attached who may vouch. */
  readonly hasVoucher: boolean;
  /** The directory gives an address to write to. */
  readonly hasDirectoryAddress: boolean;
  readonly hasPacage: boolean;
}

/**
 * The ways open to somebody. The principal manager hands the role over instead. A deputy needs no other proof. Somebody not attached has
 * first to ask for it, unless nobody is there to answer or nobody did. A PACAGE number proves nothing of those who could read it here.
 */
export function openRecoveryWays(opening: RecoveryOpening): readonly RecoveryWay[] {
  const { role } = opening;
  if (role === "PRINCIPAL_MANAGER") return [];
  if (role === "DEPUTY_MANAGER") return ["DEPUTY"];
  if (role === null && !opening.isDeserted && !opening.wasLeftUnanswered) return [];
  return [
    ...(role === "MEMBER" && opening.hasVoucher ? (["MEMBER"] as const) : []),
    ...(opening.hasDirectoryAddress ? (["LETTER"] as const) : []),
    ...(role === null && opening.isDeserted && opening.hasPacage && !opening.wasAttached ? (["PACAGE"] as const) : []),
    "SUPPORT",
  ];
}
