import type { EntityManager } from "typeorm";
import { countOf } from "../database/statements.ts";

/** Why a session ended, as its owner reads it in the list. */
export type EndReason = "SIGNED_OUT" | "REPLACED" | "PASSWORD_CHANGED" | "FACTOR_CHANGED" | "ENDED_REMOTELY" | "ACCOUNT_CLOSED";

/** Ends one session; the next request that shows its cookie is anonymous. */
export async function endSession(manager: EntityManager, end: { sessionId: string; reason: EndReason; now: Date }): Promise<void> {
  await manager.query(`update user_session set ended_at = $2, end_reason = $3 where id = $1 and ended_at is null`, [
    end.sessionId,
    end.now,
    end.reason,
  ]);
}

/** Ends every session of a user, except one when given. Answers how many were open. */
export async function endSessionsOf(
  manager: EntityManager,
  end: { userId: string; exceptSessionId?: string; reason: EndReason; now: Date },
): Promise<number> {
  return countOf(
    manager,
    `update user_session set ended_at = $3, end_reason = $4
     where user_id = $1 and ended_at is null and id is distinct from $2::uuid`,
    [end.userId, end.exceptSessionId ?? null, end.now, end.reason],
  );
}
