import { secondsAfter } from "../clock/seconds-after.ts";
import { newId } from "../database/new-id.ts";
import { policy } from "../config/policy.ts";
import { sha256 } from "../secrets/sha256.ts";
import type { UseCase } from "../use-cases/use-case.ts";
import { endSession } from "./end-session.ts";
import { maskIp } from "./mask-ip.ts";
import { outdatedBefore, passwordSince } from "./password-age.ts";
import type { Proof } from "./proof.ts";

export interface NewSession {
  readonly userId: string;
  readonly level: "PASSWORD" | "FULL";
  /** What was shown besides the password; absent with PASSWORD. */
  readonly provedBy?: Proof;
  readonly deviceId?: string;
}

/**
 * Opens a session for this browser and sends its cookie after the commit; the one it had before is ended. Answers the session's id.
 * One asked FULL is RENEWAL while the password is too old.
 */
export async function createSession(uc: UseCase, session: NewSession): Promise<string> {
  if (uc.viewer.kind === "session") await endSession(uc.manager, { sessionId: uc.viewer.sessionId, reason: "REPLACED", now: uc.now });
  const id = newId(uc.now);
  const token = uc.services.secrets.randomToken();
  const expires = secondsAfter(uc.now, policy.session.absoluteSeconds);
  await uc.manager.query(
    `insert into user_session (id, user_id, token_hash, level, created_at, last_used_at, expires_at, user_agent, masked_ip, proved_by, device_id)
     select $1, u.id, $3, case when $4 = 'FULL' and ${passwordSince} <= $11 then 'RENEWAL' else $4 end, $5, $5, $6, $7, $8, $9, $10
     from app_user u where u.id = $2`,
    [
      id,
      session.userId,
      sha256(token),
      session.level,
      uc.now,
      expires,
      uc.request.userAgent.slice(0, 200),
      maskIp(uc.request.ip),
      session.provedBy ?? null,
      session.deviceId ?? null,
      outdatedBefore(uc),
    ],
  );
  uc.cookies.setSession(token, expires);
  return id;
}
