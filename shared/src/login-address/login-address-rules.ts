import { allow, at, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";

/** How a login address came to be changed. */
export const addressChangeWays = ["BOTH_MAILBOXES", "SIGNED_IN_WITHOUT_MAILBOX", "SUPPORT"] as const;
export type AddressChangeWay = (typeof addressChangeWays)[number];

/** What proves a person who has no mailbox any more: it cannot have been read in that mailbox, nor on a screen by somebody else. */
const strongerThanMailbox: readonly string[] = ["RECOVERY_CODE", "PASSKEY", "SECURITY_KEY", "WEBAUTHN"];

export interface AddressChangeFacts {
  readonly now: Date;
  readonly currentEmail: string;
  readonly newEmail: string;
  /** Until when the last change can be undone; null when it no longer can. */
  readonly undoableUntil: Date | null;
}

/**
 * May this login address be changed to that one now? Never while the last change can still be undone: what restores the first address
 * must not depend on what was done after.
 */
export function judgeAddressChange({ now, currentEmail, newEmail, undoableUntil }: AddressChangeFacts): Verdict {
  return firstDenial(
    judgeUndoWindow(now, undoableUntil),
    currentEmail === newEmail ? at("loginEmail", deny("LOGIN_ADDRESS_UNCHANGED")) : allow(),
  );
}

function judgeUndoWindow(now: Date, undoableUntil: Date | null): Verdict {
  if (undoableUntil === null || undoableUntil <= now) return allow();
  return deny("LOGIN_ADDRESS_CHANGED_RECENTLY", { waitSeconds: Math.ceil((undoableUntil.getTime() - now.getTime()) / 1_000) });
}

/** What a session showed last. */
export interface ShownFactor {
  readonly method: string | null;
  readonly at: Date | null;
}

/** Until when this session may replace an address whose mailbox is lost; null when it may not. */
export function lostAddressOpenUntil({ method, at: shownAt }: ShownFactor, validSeconds: number): Date | null {
  if (method === null || shownAt === null || !strongerThanMailbox.includes(method)) return null;
  return new Date(shownAt.getTime() + validSeconds * 1_000);
}
