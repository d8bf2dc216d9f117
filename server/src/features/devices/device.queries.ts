import type { EntityManager } from "typeorm";
import type { Reader } from "../../platform/database/reader.ts";
import { countOf, rowOf } from "../../platform/database/statements.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { SessionViewer } from "../../platform/sessions/viewer.ts";
import type { TrustedDeviceType } from "./trusted-device.type.ts";

const LISTED = 100;
const columns = `id, user_agent as "userAgent", masked_ip as "maskedIp", trusted_at as "trustedAt", trusted_until as "trustedUntil",
  last_seen_at as "lastSeenAt", id is not distinct from (select s.device_id from user_session s where s.id = $2) as "isCurrent"`;

/** The browsers this person trusts now, the one used last first. */
export function findTrustedDevices(db: Reader, { userId, sessionId }: SessionViewer, now: Date): Promise<TrustedDeviceType[]> {
  return db.query<TrustedDeviceType>(
    `select ${columns} from user_device where user_id = $1 and trusted_until > $3 order by last_seen_at desc, id desc limit ${LISTED}`,
    [userId, sessionId, now],
  );
}

/** When each person was last seen signing in from anywhere; null when the portal does not remember. */
export const lastSeenLoader = defineLoader<string, Date>(async (ctx, userIds) => {
  const rows = await ctx.db.query<{ userId: string; lastSeenAt: Date }>(
    `select user_id as "userId", max(last_seen_at) as "lastSeenAt" from user_device where user_id = any ($1::uuid[]) group by user_id`,
    [userIds],
  );
  const byUser = new Map(rows.map((row) => [row.userId, row.lastSeenAt]));
  return userIds.map((id) => byUser.get(id) ?? null);
});

/** One of them, locked; null when it is somebody else's or is trusted no more. */
export function lockTrustedDevice(
  manager: EntityManager,
  { userId, sessionId }: SessionViewer,
  { id, now }: { id: string; now: Date },
): Promise<TrustedDeviceType | null> {
  return rowOf<TrustedDeviceType>(
    manager,
    `select ${columns} from user_device where user_id = $1 and trusted_until > $3 and id = $4 for update`,
    [userId, sessionId, now, id],
  );
}

/** Not only trusted no more: a stranger, whose next sign-in is told to the owner. */
export async function forgetDevice(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`update user_device set browser_id = null, trusted_at = null, trusted_until = null where id = $1`, [id]);
}

/** Every browser of this person is asked for the second factor again. Answers how many were trusted. */
export function endTrust(manager: EntityManager, userId: string, now: Date): Promise<number> {
  return countOf(manager, `update user_device set trusted_at = null, trusted_until = null where user_id = $1 and trusted_until > $2`, [
    userId,
    now,
  ]);
}
