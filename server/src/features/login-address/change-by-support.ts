import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import type { User } from "../users/index.ts";
import { addressTokenHash } from "./address-links.ts";
import { cancelPendingChange } from "./cancel-pending-change.ts";
import { completeChange, type AddressWork } from "./complete-change.ts";
import { LoginAddressChangeEntity } from "./login-address-change.entity.ts";

export interface SupportChange {
  readonly user: User;
  readonly newEmail: string;
  /** When the new mailbox proved that it is read. */
  readonly verifiedAt: Date;
}

/**
 * Makes a change two agents approved and a delay did not stop; undone like any other. False when somebody else has the new address.
 * The caller has locked the user.
 */
export async function changeBySupport(
  work: AddressWork,
  secrets: Secrets,
  { user, newEmail, verifiedAt }: SupportChange,
): Promise<boolean> {
  await cancelPendingChange(work, user.id);
  const id = newId(work.now);
  await work.manager.insert(LoginAddressChangeEntity, {
    id,
    userId: user.id,
    way: "SUPPORT",
    oldEmail: user.loginEmail,
    newEmail,
    undoTokenHash: addressTokenHash(secrets, id, "UNDO"),
    createdAt: work.now,
    expiresAt: secondsAfter(work.now, policy.loginAddress.linkSeconds),
    newConfirmedAt: verifiedAt,
  });
  return completeChange(work, { id, oldEmail: user.loginEmail, newEmail, sessionId: null }, user);
}

/** Until when the last change of this account can be undone: no other one before. Null when nothing can be. */
export async function undoableUntil({ manager, now }: Pick<AddressWork, "manager" | "now">, userId: string): Promise<Date | null> {
  const [row] = await manager.query<{ until: Date | null }[]>(
    `select max(undo_expires_at) as until from login_address_change where user_id = $1 and undone_at is null and undo_expires_at > $2`,
    [userId, now],
  );
  return row?.until ?? null;
}
