import { addressLinkSchema, type AddressLink } from "@portail-tic/shared/login-address/login-address.schema";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { removeFactorsSince } from "../second-factors/index.ts";
import { lockUser, moveLoginEmail, unusablePasswordHash } from "../users/index.ts";
import { openAddressLink, type AddressLink as FoundLink } from "./address-links.ts";
import { cancelPendingChange } from "./cancel-pending-change.ts";
import { closeOldAccess } from "./close-old-access.ts";

/**
 * « Ce n'est pas moi »: the old mailbox takes the account back. Whoever changed the address knew the password and had a second factor:
 * every session ends, the password opens nothing any more and a link to choose another one leaves to the old address, the factors added
 * since the change was asked are removed.
 */
export const undoLoginAddressChange = defineUseCase({
  name: "undoLoginAddressChange",
  access: "public",
  tokens: "never",
  input: addressLinkSchema,
  async run(uc, { token }: AddressLink): Promise<{ done: boolean }> {
    const link = await openAddressLink(uc.manager, token, uc.now, true);
    uc.audit({ subjectKind: "User", subjectId: link.userId });
    const user = await lockUser(uc.manager, link.userId);
    if (!user) return refuse("LINK_INVALID", { path: ["token"] });
    if (!(await useUndo(uc, link.id))) return refuse("LINK_ALREADY_USED", { path: ["token"] });

    await restore(uc, link);
    uc.audit({ actorUserId: user.id });
    await uc.announce("loginAddress.letter", { changeId: link.id, letter: "UNDONE_TO_OLD" });
    await uc.announce("loginAddress.letter", { changeId: link.id, letter: "UNDONE_TO_NEW" });
    await uc.announce("user.passwordResetRequested", { userId: user.id, isAfterAddressChange: true });
    await uc.announce("user.loginAddressUndone", { userId: user.id });
    return { done: true };
  },
});

/** One guarded statement: of two requests that show the same link, one gets true. */
async function useUndo(uc: UseCase, changeId: string): Promise<boolean> {
  const used = await countOf(
    uc.manager,
    `update login_address_change set undone_at = $2 where id = $1 and completed_at is not null and undone_at is null and undo_expires_at > $2`,
    [changeId, uc.now],
  );
  return used === 1;
}

async function restore(uc: UseCase, { userId, oldEmail, newEmail, contactFollowed, createdAt }: FoundLink): Promise<void> {
  const isRestored = await moveLoginEmail(uc.manager, { userId, from: newEmail, to: oldEmail, withContact: contactFollowed });
  // The old address was held for its owner and no second change was possible: this never happens, and must not pass in silence.
  if (!isRestored) throw new Error("A login address could not be restored.");
  await uc.manager.query(`delete from held_login_email where email = $1 and user_id = $2`, [oldEmail, userId]);
  await uc.manager.query(
    `update app_user set password_hash = $2, password_changed_at = $3 where id = $1 and status <> 'PENDING_ACTIVATION'`,
    [userId, await unusablePasswordHash(), uc.now],
  );
  await closeOldAccess(uc, { userId, exceptSessionId: null });
  await cancelPendingChange(uc, userId);
  await removeFactorsSince(uc.manager, { userId, since: createdAt, now: uc.now });
}
