import { countOf } from "../../platform/database/statements.ts";
import { forgive } from "../../platform/rate-limits/consume.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { passwordGuessesKey, type PasswordChange } from "./choose-password.ts";

/**
 * Replaces the password of an active account; the links waiting to reset it stop working. False when the password is no longer the one
 * it was judged against: somebody else changed it meanwhile.
 */
export async function storePassword(uc: UseCase, userId: string, { from, to }: PasswordChange): Promise<boolean> {
  const stored = await countOf(
    uc.manager,
    `update app_user set password_hash = $3, password_changed_at = $4, password_warned_days = null, version = version + 1
     where id = $1 and password_hash = $2 and status = 'ACTIVE'`,
    [userId, from, to, uc.now],
  );
  await uc.manager.query(
    `update account_link set superseded_at = $2
     where user_id = $1 and purpose = 'PASSWORD_RESET' and used_at is null and superseded_at is null`,
    [userId, uc.now],
  );
  await forgive(uc.manager, passwordGuessesKey(userId));
  return stored === 1;
}
