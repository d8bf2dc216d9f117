import { managersTimeEnds } from "@portail-tic/shared/management-recovery/recovery-times";
import type { RecoveryWay } from "@portail-tic/shared/management-recovery/recovery-states";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { delayOf } from "./prove-recovery.ts";
import { recoveryStopTokenHash } from "./recovery-links.ts";

export interface NewRecovery {
  readonly structureId: string;
  readonly way: RecoveryWay;
  readonly explanation: string;
  readonly wasAttached: boolean;
  readonly letterLines: readonly string[] | null;
}

/** Writes a request of the viewer and announces it. A deputy needs no proof: the time to stop it begins at once. */
export async function insertRecovery(uc: UseCase, asked: NewRecovery): Promise<string> {
  const id = newId(uc.now);
  const deputy = asked.way === "DEPUTY" ? delayOf("DEPUTY", uc.now) : null;
  const inserted = await countOf(
    uc.manager,
    `insert into management_recovery (id, structure_id, requester_id, principal_id, way, status, explanation, was_attached, pacage, letter_lines,
       stop_token_hash, created_at, managers_until, expires_at, proved_at, delayed_until)
     select $1, s.id, $3, p.user_id, $4, $5, $6, $7, case when $4 = 'PACAGE' then s.pacage end, $8, $9, $10, $11, $12, $13, $14
     from structure s join membership p on p.structure_id = s.id and p.role = 'PRINCIPAL_MANAGER' and p.ended_at is null
     where s.id = $2 on conflict (structure_id) where closed_at is null do nothing`,
    [
      id,
      asked.structureId,
      userIdOf(uc.viewer),
      asked.way,
      deputy ? "DELAYED" : "ASKED",
      asked.explanation,
      asked.wasAttached,
      asked.letterLines,
      recoveryStopTokenHash(uc.services.secrets, id),
      uc.now,
      managersTimeEnds(uc.now),
      deputy?.expiresAt ?? secondsAfter(uc.now, policy.managementRecovery.proofSeconds),
      deputy ? uc.now : null,
      deputy?.delayedUntil ?? null,
    ],
  );
  if (inserted !== 1) refuse("RECOVERY_ALREADY_LIVE");
  await uc.announce("managementRecovery.moved", { recoveryId: id, step: deputy ? "DELAYED" : "ASKED" });
  return id;
}
