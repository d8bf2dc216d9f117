import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import { moveLoginEmail, type User } from "../users/index.ts";
import { cancelPendingChange } from "./cancel-pending-change.ts";
import { closeOldAccess } from "./close-old-access.ts";

/** A use case or a job. */
export type AddressWork = Pick<Effect, "manager" | "now" | "announce">;

export interface ConfirmedChange {
  readonly id: string;
  readonly oldEmail: string;
  readonly newEmail: string;
  /** The session that stays; null ends them all. */
  readonly sessionId: string | null;
}

/**
 * Makes a confirmed change: the new address signs in, whatever the old mailbox could still open is closed, both are told, and the old one
 * may undo for 48 h. False when somebody took the new address meanwhile: the change is given up then. The caller has locked the user.
 */
export async function completeChange(work: AddressWork, change: ConfirmedChange, user: User): Promise<boolean> {
  const { manager, now } = work;
  const withContact = user.contactEmail === change.oldEmail;
  if (!(await moveLoginEmail(manager, { userId: user.id, from: change.oldEmail, to: change.newEmail, withContact }))) {
    await cancelPendingChange(work, user.id);
    return false;
  }
  const undoExpiresAt = secondsAfter(now, policy.loginAddress.undoSeconds);
  await manager.query(
    `update login_address_change set completed_at = $2, undo_expires_at = $3, contact_followed = $4 where id = $1 and completed_at is null`,
    [change.id, now, undoExpiresAt, withContact],
  );
  await manager.query(
    `insert into held_login_email (email, user_id, held_until) values ($1, $2, $3)
     on conflict (email) do update set user_id = excluded.user_id, held_until = excluded.held_until`,
    [change.oldEmail, user.id, undoExpiresAt],
  );
  await closeOldAccess(work, { userId: user.id, exceptSessionId: change.sessionId });
  await work.announce("loginAddress.letter", { changeId: change.id, letter: "DONE_TO_OLD" });
  await work.announce("loginAddress.letter", { changeId: change.id, letter: "DONE_TO_NEW" });
  await work.announce("user.loginAddressChanged", { userId: user.id });
  return true;
}
