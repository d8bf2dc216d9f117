import { parsePacage } from "@portail-tic/shared/kernel/pacage";
import { at } from "@portail-tic/shared/kernel/verdict";
import {
  proveManagementRecoverySchema,
  type ProveManagementRecovery,
} from "@portail-tic/shared/management-recovery/management-recovery.schema";
import { parseRecoveryLetterCode } from "@portail-tic/shared/management-recovery/recovery-code";
import { judgeRecovery, RECOVERY_ATTEMPTS } from "@portail-tic/shared/management-recovery/recovery-rules";
import type { EntityManager } from "typeorm";
import { rowOf } from "../../platform/database/statements.ts";
import { announce } from "../../platform/outbox/announce.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockRecovery } from "./lock-recovery.ts";
import { proveRecovery } from "./prove-recovery.ts";
import { isRecoveryLetterCode } from "./recovery-links.ts";
import { factsOf, getRecovery, type Recovery } from "./recovery.queries.ts";

/** The code of the letter, or the PACAGE number. A wrong one stays counted whatever happens to this request; the third ends it. */
export const proveManagementRecovery = defineUseCase({
  name: "proveManagementRecovery",
  access: "signedIn",
  tokens: "never",
  provesIdentity: true,
  input: proveManagementRecoverySchema,
  async run(uc, { id, proof }: ProveManagementRecovery): Promise<{ recovery: Recovery }> {
    const seen = await getRecovery(uc.manager, uc, id);
    uc.audit({ subjectKind: "ManagementRecovery", subjectId: id, actingForStructureId: seen.structureId });
    enforce(judgeRecovery("PROVE", factsOf(seen, uc)));
    const parsed = seen.way === "LETTER" ? parseRecoveryLetterCode(proof) : parsePacage(proof);
    enforce(parsed.allowed ? parsed : at("proof", parsed));
    const failures = await uc.survive((manager) => countIfWrong(uc, manager, id, proof));
    if (failures >= RECOVERY_ATTEMPTS) refuse("RECOVERY_ATTEMPTS_OVER", { path: ["proof"] });
    if (failures > 0) refuse("RECOVERY_PROOF_WRONG", { path: ["proof"], params: { remainingAttempts: RECOVERY_ATTEMPTS - failures } });

    const recovery = await lockRecovery(uc, id, "PROVE");
    await proveRecovery(uc, recovery, { action: "PROVE" });
    return { recovery: await getRecovery(uc.manager, uc, id) };
  },
});

interface Known {
  readonly way: Recovery["way"];
  readonly pacage: string | null;
  readonly attempts: number;
}

/** 0 when it is right; otherwise how many were wrong by now. Locked: racing tries are judged one after the other. */
async function countIfWrong({ now, services }: UseCase, manager: EntityManager, id: string, proof: string): Promise<number> {
  const known = await rowOf<Known>(
    manager,
    `select way, pacage, attempts from management_recovery where id = $1 and status = 'ASKED' and attempts < $2 for update`,
    [id, RECOVERY_ATTEMPTS],
  );
  if (!known) return RECOVERY_ATTEMPTS;
  if (known.way === "LETTER" ? isRecoveryLetterCode(services.secrets, id, proof) : isPacage(known.pacage, proof)) return 0;
  const failures = known.attempts + 1;
  const isOver = failures >= RECOVERY_ATTEMPTS;
  await manager.query(`update management_recovery set attempts = $2, status = $3, closed_at = $4 where id = $1`, [
    id,
    failures,
    isOver ? "FAILED" : "ASKED",
    isOver ? now : null,
  ]);
  if (isOver) await announce(manager, now, "managementRecovery.moved", { recoveryId: id, step: "FAILED" });
  return failures;
}

function isPacage(known: string | null, typed: string): boolean {
  const pacage = parsePacage(typed);
  return pacage.allowed && pacage.value === known;
}
