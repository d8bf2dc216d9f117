import type { EntityManager } from "typeorm";

/** Codes on their way open nothing any more: the mailbox they were sent to is no longer the account's. */
export async function endChallengesOf(manager: EntityManager, userId: string, now: Date): Promise<void> {
  await manager.query(`update code_challenge set ended_at = $2 where user_id = $1 and consumed_at is null and ended_at is null`, [
    userId,
    now,
  ]);
}

/** For an account taken back: what was added since then, to prove somebody else, goes; recovery codes printed since then too. */
export async function removeFactorsSince(
  manager: EntityManager,
  { userId, since, now }: { userId: string; since: Date; now: Date },
): Promise<void> {
  await manager.query(
    `update second_factor set removed_at = $3, sealed_secret = null where user_id = $1 and created_at >= $2 and removed_at is null`,
    [userId, since, now],
  );
  await manager.query(
    `update recovery_code set revoked_at = $3 where user_id = $1 and created_at >= $2 and used_at is null and revoked_at is null`,
    [userId, since, now],
  );
}
