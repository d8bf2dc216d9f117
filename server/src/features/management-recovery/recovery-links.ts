import { parseRecoveryLetterCode, recoveryCodeOf } from "@portail-tic/shared/management-recovery/recovery-code";
import { timingSafeEqual } from "node:crypto";
import type { Reader } from "../../platform/database/reader.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";

/** The token of the link by which the managers stop a request (256 bits): derived when a mail is written, kept nowhere. */
export function recoveryStopToken(secrets: Secrets, recoveryId: string): string {
  return secrets.hmac("management-recovery-stop", recoveryId).toString("base64url");
}

export function recoveryStopTokenHash(secrets: Secrets, recoveryId: string): Buffer {
  return sha256(recoveryStopToken(secrets, recoveryId));
}

/** The code of a letter (50 bits): derived when the letter is drawn and when a code is judged, kept nowhere. */
export function recoveryLetterCode(secrets: Secrets, recoveryId: string): string {
  return recoveryCodeOf(secrets.hmac("management-recovery-letter", recoveryId));
}

/** Is this the code that was posted? As long for a wrong one as for the right one. */
export function isRecoveryLetterCode(secrets: Secrets, recoveryId: string, typed: string): boolean {
  const code = parseRecoveryLetterCode(typed);
  return code.allowed && timingSafeEqual(sha256(code.value), sha256(recoveryLetterCode(secrets, recoveryId)));
}

export interface FoundRecoveryLink {
  readonly id: string;
  readonly structureId: string;
  readonly structureName: string;
  readonly status: "VALID" | "EXPIRED";
}

/** Looks at a link without using it; null when there is none. */
export async function findRecoveryLink(db: Reader, token: string, now: Date): Promise<FoundRecoveryLink | null> {
  const [link] = await db.query<FoundRecoveryLink>(
    `select r.id, r.structure_id as "structureId", s.name as "structureName",
            case when r.closed_at is null and r.expires_at > $2 then 'VALID' else 'EXPIRED' end as status
     from management_recovery r join structure s on s.id = r.structure_id where r.stop_token_hash = $1`,
    [sha256(token), now],
  );
  return link ?? null;
}
