import { rowOf } from "../database/statements.ts";
import { unauthenticated } from "../problems/top-level-errors.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { UseCase } from "../use-cases/use-case.ts";
import { strongProofs, type Proof } from "./proof.ts";

export interface Elevation {
  readonly level: "PASSWORD" | "FULL";
  /** Absent: a step-up already obtained is kept. */
  readonly steppedUpUntil?: Date;
  /** What was just shown. A session proved by something the person owns stays so whatever is shown later. */
  readonly provedBy: Proof;
}

/**
 * Gives the viewer's session a new opaque id (after a second factor or a step-up), so that one seen before is worth nothing.
 * The row, its list entry and its absolute end stay the same. The token before is kept for one thing: to sign out.
 */
export async function rotateSession(uc: UseCase, elevation: Elevation): Promise<void> {
  if (uc.viewer.kind !== "session") return unauthenticated();
  const token = uc.services.secrets.randomToken();
  const session = await rowOf<{ expiresAt: Date }>(
    uc.manager,
    `update user_session set token_hash = $2, previous_token_hash = token_hash, level = $3,
       stepped_up_until = coalesce($4, stepped_up_until), last_used_at = $5,
       proved_by = case when proved_by = any ($7) then proved_by else $6 end
     where id = $1 and ended_at is null and expires_at > $5
     returning expires_at as "expiresAt"`,
    [uc.viewer.sessionId, sha256(token), elevation.level, elevation.steppedUpUntil ?? null, uc.now, elevation.provedBy, strongProofs],
  );
  if (!session) return unauthenticated();
  uc.cookies.setSession(token, session.expiresAt);
}
