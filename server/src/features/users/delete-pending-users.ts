import type { EntityManager } from "typeorm";

/** Deletes accounts that were never activated, with what hangs on them here; an account activated meanwhile is left whole. */
export async function deletePendingUsers(manager: EntityManager, userIds: readonly string[]): Promise<void> {
  const pending = `(select id from app_user where id = any ($1) and status = 'PENDING_ACTIVATION')`;
  await manager.query(`delete from account_link where user_id in ${pending}`, [userIds]);
  await manager.query(`delete from user_consent where user_id in ${pending}`, [userIds]);
  await manager.query(`delete from app_user where id in ${pending}`, [userIds]);
}
