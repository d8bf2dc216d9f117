import { rowOf } from "../database/statements.ts";
import { unauthenticated } from "../problems/top-level-errors.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { UseCase } from "../use-cases/use-case.ts";

export interface Elevation {
  readonly level: "PASSWORD" | "FULL";
  /** Absent: a step-up already obtained is kept. */
  readonly steppedUpUntil?: Date;
}

/**
 * Gives the viewer's session a new opaque id (after a second factor or a step-up), so that one seen before is worth nothing.
 * The row, its list entry and its absolute end stay the same.
 */
export async function rotateSession(uc: UseCase, elevation: Elevation): Promise<void> {
  if (uc.viewer.kind !== "session") return unauthenticated();
  const token = uc.services.secrets.randomToken();
  const session = await rowOf<{ expiresAt: Date }>(
    uc.manager,
    `update user_session set token_hash = $2, level = $3, stepped_up_until = coalesce($4, stepped_up_until), last_used_at = $5
     where id = $1 and ended_at is null and expires_at > $5
     returning expires_at as "expiresAt"`,
    [uc.viewer.sessionId, sha256(token), elevation.level, elevation.steppedUpUntil ?? null, uc.now],
  );
  if (!session) return unauthenticated();
  uc.cookies.setSession(token, session.expiresAt);
}
