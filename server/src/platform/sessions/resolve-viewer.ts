import { secondsAfter } from "../clock/seconds-after.ts";
import { policy } from "../config/policy.ts";
import type { Reader } from "../database/reader.ts";
import { rateLimited } from "../problems/top-level-errors.ts";
import { countOneMore, secondsLeft, type Counted } from "../rate-limits/consume.ts";
import { sha256 } from "../secrets/sha256.ts";
import { hashApiToken } from "./api-token-format.ts";
import { strongProofs } from "./proof.ts";
import { staffPowers, standingColumns, type StaffStanding } from "./staff-standing.ts";
import { anonymous, type SessionViewer, type TokenViewer, type Viewer } from "./viewer.ts";

const minuteSeconds = 60;

interface SessionRow extends StaffStanding {
  readonly sessionId: string;
  readonly userId: string;
  readonly steppedUpUntil: Date | null;
  readonly lastUsedAt: Date;
}
interface TokenRow extends Counted {
  readonly tokenId: string;
  readonly userId: string;
  readonly scope: "READ" | "READ_WRITE";
  readonly structureIds: string[] | null;
  readonly lastUsedAt: Date | null;
}

/** How one call is to be looked at. A background poll keeps nobody signed in. */
export interface Sighting {
  readonly now: Date;
  readonly isBackground: boolean;
}

/** Who holds this session cookie: anonymous when it is unknown, ended, idle for too long, or its owner is no longer active. */
export async function resolveSession(db: Reader, cookie: string, sighting: Sighting): Promise<Viewer> {
  const [row] = await db.query<SessionRow>(
    `select s.id as "sessionId", s.user_id as "userId", s.level, s.stepped_up_until as "steppedUpUntil", s.last_used_at as "lastUsedAt",
            ${standingColumns("$4")}
     from user_session s join app_user u on u.id = s.user_id
     where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and s.last_used_at > $3 and u.status = 'ACTIVE'`,
    [sha256(cookie), sighting.now, secondsAfter(sighting.now, -policy.session.idleSeconds), strongProofs],
  );
  if (!row) return anonymous;
  if (!sighting.isBackground && isStale(row.lastUsedAt, sighting.now, policy.session.touchSeconds)) {
    await db.query(`update user_session set last_used_at = $2 where id = $1 and last_used_at < $2`, [row.sessionId, sighting.now]);
  }
  const { sessionId, userId, level, steppedUpUntil } = row;
  return {
    kind: "session",
    sessionId,
    userId,
    level,
    steppedUpUntil,
    ...staffPowers(row),
  } satisfies SessionViewer;
}

/**
 * The owner behind an API token, or null: a token that is wrong, revoked or expired is an error, never an anonymous call.
 * The same statement counts the call (RATE_LIMITED beyond the calls of a minute); it does not wait for the disk: after a crash of the
 * database a program may have a second's calls more.
 */
export async function resolveToken(db: Reader, token: string, sighting: Sighting): Promise<TokenViewer | null> {
  const hash = hashApiToken(token);
  if (!hash) return null;
  const [row] = await db.query<TokenRow>(
    `with caller as (
       select t.id as "tokenId", t.user_id as "userId", t.scope, t.structure_ids as "structureIds", t.last_used_at as "lastUsedAt"
       from api_token t join app_user u on u.id = t.user_id
       where t.secret_hash = $1 and t.revoked_at is null and t.expires_at > $2 and u.status = 'ACTIVE'),
     counted as (insert into attempt_counter as c (key, points, window_ends_at)
       select 'api-calls:' || "tokenId", 1, $3 from caller ${countOneMore("$2")})
     select caller.*, counted.*, set_config('synchronous_commit', 'off', true) from caller, counted`,
    [hash, sighting.now, secondsAfter(sighting.now, minuteSeconds)],
  );
  if (!row) return null;
  if (row.points > policy.apiTokens.callsPerMinute) rateLimited(secondsLeft(row, sighting.now));
  if (isStale(row.lastUsedAt, sighting.now, policy.apiTokens.touchSeconds)) {
    await db.query(`update api_token set last_used_at = $2 where id = $1`, [row.tokenId, sighting.now]);
  }
  const { tokenId, userId, scope, structureIds } = row;
  return { kind: "token", tokenId, userId, scope, structureIds, staffRoles: [] };
}

function isStale(lastUsedAt: Date | null, now: Date, seconds: number): boolean {
  return lastUsedAt === null || lastUsedAt <= secondsAfter(now, -seconds);
}
