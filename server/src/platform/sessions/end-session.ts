import type { EntityManager } from "typeorm";
import { countOf } from "../database/statements.ts";
import { sha256 } from "../secrets/sha256.ts";

/** Why a session ended, as its owner reads it in the list. */
export type EndReason =
  | "SIGNED_OUT"
  | "REPLACED"
  | "PASSWORD_CHANGED"
  | "FACTOR_CHANGED"
  | "ADDRESS_CHANGED"
  | "ENDED_REMOTELY"
  | "ACCOUNT_CLOSED";

/** Ends one session; the next request that shows its cookie is anonymous. */
export async function endSession(manager: EntityManager, end: { sessionId: string; reason: EndReason; now: Date }): Promise<void> {
  await manager.query(`update user_session set ended_at = $2, end_reason = $3 where id = $1 and ended_at is null`, [
    end.sessionId,
    end.now,
    end.reason,
  ]);
}

/**
 * Signs out whoever shows this session token. The one before it counts too: while a second factor gives the session a new token, a sign-out
 * that still shows the old one is about the same session.
 */
export async function endSessionOfToken(manager: EntityManager, end: { token: string; now: Date }): Promise<void> {
  await manager.query(
    `update user_session set ended_at = $2, end_reason = 'SIGNED_OUT'
     where (token_hash = $1 or previous_token_hash = $1) and ended_at is null`,
    [sha256(end.token), end.now],
  );
}

/**
 * Ends every session of a user, except one when given, and the trust in their devices; signing out the others from afar keeps the trust in
 * the device in use. Answers how many sessions were open. Sessions first: a device trusted meanwhile is seen by the second statement.
 */
export async function endSessionsOf(
  manager: EntityManager,
  end: { userId: string; exceptSessionId?: string; reason: EndReason; now: Date },
): Promise<number> {
  const ended = await countOf(
    manager,
    `update user_session set ended_at = $3, end_reason = $4
     where user_id = $1 and ended_at is null and id is distinct from $2::uuid`,
    [end.userId, end.exceptSessionId ?? null, end.now, end.reason],
  );
  await manager.query(`select end_device_trust($1, (select device_id from user_session where id = $2 and $3))`, [
    end.userId,
    end.exceptSessionId ?? null,
    end.reason === "ENDED_REMOTELY",
  ]);
  return ended;
}
