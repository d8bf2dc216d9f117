import { generateSecret } from "otplib/functional";
import type { EntityManager } from "typeorm";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { countOf } from "../../platform/database/statements.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { RecoveryCodeEntity } from "./recovery-code.entity.ts";
import { countRecoveryCodes } from "./second-factor.queries.ts";

/** Ten new codes; those before stop working. Answered once, grouped by four to be read from paper. Lock the user first. */
export async function issueRecoveryCodes(uc: UseCase, userId: string): Promise<string[]> {
  await uc.manager.query(`update recovery_code set revoked_at = $2 where user_id = $1 and used_at is null and revoked_at is null`, [
    userId,
    uc.now,
  ]);
  const batchId = newId(uc.now);
  const codes = Array.from({ length: policy.recoveryCodes.count }, () => generateSecret({ length: policy.recoveryCodes.bytes }));
  await uc.manager.insert(
    RecoveryCodeEntity,
    codes.map((code) => ({
      id: newId(uc.now),
      userId,
      batchId,
      codeHash: digest(uc.services.secrets, userId, code),
      createdAt: uc.now,
    })),
  );
  return codes.map((code) => code.replace(/(.{4})(?=.)/g, "$1-"));
}

/** Ten codes for whoever has none left; null for everybody else. Lock the user first. */
export async function issueMissingRecoveryCodes(uc: UseCase, userId: string): Promise<string[] | null> {
  const [row] = await countRecoveryCodes(uc.manager, [userId]);
  return row ? null : issueRecoveryCodes(uc, userId);
}

/** Uses a code. One statement: of two requests that race, one gets true. */
export async function useRecoveryCode(
  { manager, now, secrets }: { manager: EntityManager; now: Date; secrets: Secrets },
  { userId, code }: { userId: string; code: string },
): Promise<boolean> {
  const used = await countOf(
    manager,
    `update recovery_code set used_at = $3 where user_id = $1 and code_hash = $2 and used_at is null and revoked_at is null`,
    [userId, digest(secrets, userId, code), now],
  );
  return used === 1;
}

/** Keyed: a stolen database does not even let one try codes. */
function digest(secrets: Secrets, userId: string, code: string): Buffer {
  return secrets.hmac("recovery-code", `${userId}:${code}`);
}
