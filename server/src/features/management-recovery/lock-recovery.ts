import { judgeRecovery } from "@portail-tic/shared/management-recovery/recovery-rules";
import { recoverySteps, type RecoveryAction, type RecoveryStatus } from "@portail-tic/shared/management-recovery/recovery-states";
import { rowOf, countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockStructure } from "../structures/index.ts";
import { factsOf, getRecovery, type Recovery } from "./recovery.queries.ts";

/** A request on which the viewer may do this: its structure locked first, then judged as it stands. NOT_FOUND for strangers. */
export async function lockRecovery(uc: UseCase, id: string, action: RecoveryAction): Promise<Recovery> {
  const seen = await rowOf<{ structureId: string }>(
    uc.manager,
    `select structure_id as "structureId" from management_recovery where id = $1`,
    [id],
  );
  if (!seen) return notFound();
  await lockStructure(uc, seen.structureId);
  const recovery = await getRecovery(uc.manager, uc, id);
  uc.audit({ subjectKind: "ManagementRecovery", subjectId: id, actingForStructureId: recovery.structureId });
  enforce(judgeRecovery(action, factsOf(recovery, uc)));
  return recovery;
}

/** Ends a request. The lock makes people wait for each other; this guard decides even if somebody one day forgets the lock. */
export async function closeRecovery(
  uc: Pick<UseCase, "manager" | "now" | "announce">,
  { id, status, action, closedBy }: { id: string; status: RecoveryStatus; action: RecoveryAction; closedBy: string | null },
): Promise<boolean> {
  const closed = await countOf(
    uc.manager,
    `update management_recovery set status = $2, closed_at = $3, closed_by = $4 where id = $1 and status = any ($5) and expires_at > $3`,
    [id, status, uc.now, closedBy, recoverySteps[action].from],
  );
  if (closed !== 1) return false;
  await uc.announce("managementRecovery.moved", { recoveryId: id, step: status });
  return true;
}

/** Ends a request on which the viewer may do this, and answers it as it stands then. */
export async function endRecovery(uc: UseCase, id: string, action: RecoveryAction, status: RecoveryStatus): Promise<Recovery> {
  await lockRecovery(uc, id, action);
  if (!(await closeRecovery(uc, { id, status, action, closedBy: userIdOf(uc.viewer) }))) refuse("ALREADY_DECIDED");
  return getRecovery(uc.manager, uc, id);
}
