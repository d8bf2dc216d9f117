import type { EntityManager } from "typeorm";

/** The change that waits for its mailboxes is given up, and its links with it. Lock the user first. */
export async function cancelPendingChange({ manager, now }: { manager: EntityManager; now: Date }, userId: string): Promise<void> {
  await manager.query(
    `update login_address_change set cancelled_at = $2 where user_id = $1 and completed_at is null and cancelled_at is null`,
    [userId, now],
  );
}
