import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** Replaces the password of an active account; the links waiting to reset it stop working. */
export async function storePassword(uc: UseCase, userId: string, passwordHash: string): Promise<void> {
  await uc.manager.query(`update app_user set password_hash = $2, password_changed_at = $3, version = version + 1 where id = $1`, [
    userId,
    passwordHash,
    uc.now,
  ]);
  await uc.manager.query(
    `update account_link set superseded_at = $2
     where user_id = $1 and purpose = 'PASSWORD_RESET' and used_at is null and superseded_at is null`,
    [userId, uc.now],
  );
}
