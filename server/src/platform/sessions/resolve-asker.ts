import type { Reader } from "../database/reader.ts";
import type { EndReason } from "./end-session.ts";
import { strongProofs } from "./proof.ts";
import { staffPowers, standingColumns, type StaffStanding } from "./staff-standing.ts";
import { anonymous, type Viewer } from "./viewer.ts";

/** Through what somebody asked for work that goes on without them. */
export interface WorkOrigin {
  readonly userId: string;
  readonly sessionId: string | null;
  readonly tokenId: string | null;
}

/** Signing out stops nothing that was asked; a change that shuts somebody else out does. */
const harmlessEnds: readonly EndReason[] = ["SIGNED_OUT", "REPLACED"];

/** The viewer's columns for work that will go on later: nobody, when nobody is signed in. */
export function originOf(viewer: Viewer): WorkOrigin | null {
  if (viewer.kind === "anonymous") return null;
  return {
    userId: viewer.userId,
    sessionId: viewer.kind === "session" ? viewer.sessionId : null,
    tokenId: viewer.kind === "token" ? viewer.tokenId : null,
  };
}

/**
 * Who is behind work asked for earlier, now: anonymous when the account is no longer active, when the token was revoked or has expired,
 * or when the session was ended because somebody else might have held it. Rights are read again by whatever runs.
 */
export async function resolveAsker(db: Reader, origin: WorkOrigin, now: Date): Promise<Viewer> {
  return origin.tokenId === null ? behindSession(db, origin) : behindToken(db, origin, now);
}

async function behindSession(db: Reader, { userId, sessionId }: WorkOrigin): Promise<Viewer> {
  const [row] = await db.query<StaffStanding>(
    `select s.level, ${standingColumns("$4")} from user_session s join app_user u on u.id = s.user_id
     where s.id = $1 and s.user_id = $2 and s.level = 'FULL' and u.status = 'ACTIVE' and (s.end_reason is null or s.end_reason = any ($3))`,
    [sessionId, userId, harmlessEnds, strongProofs],
  );
  if (!row || sessionId === null) return anonymous;
  // The powers of an agent are those of today, behind the proof that session was opened with.
  return { kind: "session", userId, sessionId, level: "FULL", steppedUpUntil: null, ...staffPowers(row) };
}

async function behindToken(db: Reader, { userId, tokenId }: WorkOrigin, now: Date): Promise<Viewer> {
  const [row] = await db.query<{ scope: "READ" | "READ_WRITE"; structureIds: string[] | null }>(
    `select t.scope, t.structure_ids as "structureIds" from api_token t join app_user u on u.id = t.user_id
     where t.id = $1 and t.user_id = $2 and t.revoked_at is null and t.expires_at > $3 and u.status = 'ACTIVE'`,
    [tokenId, userId, now],
  );
  return row && tokenId !== null ? { kind: "token", tokenId, userId, ...row, staffRoles: [] } : anonymous;
}
