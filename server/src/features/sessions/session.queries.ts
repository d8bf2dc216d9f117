import { policy } from "../../platform/config/policy.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import type { Reader } from "../../platform/database/reader.ts";
import type { SessionViewer } from "../../platform/sessions/viewer.ts";
import type { SessionType } from "./session.type.ts";

const LISTED = 100;
const columns = `id, user_agent as "userAgent", masked_ip as "maskedIp", created_at as "createdAt", last_used_at as "lastUsedAt",
  ended_at as "endedAt"`;

/** The sessions that still open the account, the one used last first. */
export function findOpenSessions(db: Reader, userId: string, now: Date): Promise<SessionType[]> {
  return db.query<SessionType>(
    `select ${columns} from user_session
     where user_id = $1 and level = 'FULL' and ended_at is null and expires_at > $2 and last_used_at > $3
     order by last_used_at desc, id desc limit ${LISTED}`,
    [userId, now, secondsAfter(now, -policy.session.idleSeconds)],
  );
}

/** The device of a session being ended from afar; null when it is also the device in use. */
export async function findDeviceToForget(
  db: Reader,
  { endedSessionId, viewer }: { endedSessionId: string; viewer: SessionViewer },
): Promise<string | null> {
  const [row] = await db.query<{ deviceId: string }>(
    `select e.device_id as "deviceId" from user_session e join user_session c on c.id = $2
     where e.id = $1 and e.user_id = $3 and e.device_id is not null and e.device_id is distinct from c.device_id`,
    [endedSessionId, viewer.sessionId, viewer.userId],
  );
  return row?.deviceId ?? null;
}

/** A session of this user, open or not; null when it is somebody else's. */
export async function findSessionOf(db: Reader, userId: string, id: string): Promise<SessionType | null> {
  const [session] = await db.query<SessionType>(`select ${columns} from user_session where id = $1 and user_id = $2`, [id, userId]);
  return session ?? null;
}
