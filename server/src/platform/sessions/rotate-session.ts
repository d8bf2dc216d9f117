import { rowOf } from "../database/statements.ts";
import { unauthenticated } from "../problems/top-level-errors.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { UseCase } from "../use-cases/use-case.ts";
import { outdatedBefore, passwordSince } from "./password-age.ts";
import { strongProofs, type Proof } from "./proof.ts";

export interface Elevation {
  readonly level: "FULL";
  /** Absent: a step-up already obtained is kept. */
  readonly steppedUpUntil?: Date;
  /** What was just shown, if anything. A session proved by something the person owns stays so whatever is shown later. */
  readonly provedBy?: Proof;
  /** Somebody has just signed in with it: what a lost mailbox may be replaced after, for ten minutes. A key that is being added does not count. */
  readonly isSignIn?: boolean;
}

/**
 * Gives the viewer's session a new opaque id (after a second factor, a step-up or a renewal), so that one seen before is worth nothing.
 * The row, its list entry and its absolute end stay the same; of two requests of one session that would raise it, the second finds it raised. Whatever the way of signing in, a session that was not FULL yet becomes
 * RENEWAL instead while the password is too old. The token before is kept for one thing: to sign out.
 */
export async function rotateSession(uc: UseCase, elevation: Elevation): Promise<void> {
  if (uc.viewer.kind !== "session") return unauthenticated();
  const token = uc.services.secrets.randomToken();
  const session = await rowOf<{ expiresAt: Date }>(
    uc.manager,
    `update user_session s set token_hash = $2, previous_token_hash = s.token_hash,
       stepped_up_until = coalesce($3, s.stepped_up_until), last_used_at = $4,
       level = case when s.level <> 'FULL' and ${passwordSince} <= $5 then 'RENEWAL' else 'FULL' end,
       proved_by = case when s.proved_by = any ($7) then s.proved_by else coalesce($6, s.proved_by) end,
       second_factor = case when $8 then $6 else s.second_factor end,
       second_factor_at = case when $8 then $4 else s.second_factor_at end
     from app_user u
     where s.id = $1 and s.level = $9 and s.ended_at is null and s.expires_at > $4 and u.id = s.user_id
     returning s.expires_at as "expiresAt"`,
    [
      uc.viewer.sessionId,
      sha256(token),
      elevation.steppedUpUntil ?? null,
      uc.now,
      outdatedBefore(uc),
      elevation.provedBy ?? null,
      strongProofs,
      elevation.isSignIn === true,
      uc.viewer.level,
    ],
  );
  if (!session) return unauthenticated();
  uc.cookies.setSession(token, session.expiresAt);
}
