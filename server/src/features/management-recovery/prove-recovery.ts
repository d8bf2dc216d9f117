import { stopTimeEnds } from "@portail-tic/shared/management-recovery/recovery-times";
import { recoverySteps, type RecoveryAction } from "@portail-tic/shared/management-recovery/recovery-states";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { Recovery } from "./recovery.queries.ts";

const { delaySeconds, longDelaySeconds, finishSeconds } = policy.managementRecovery;

/** When a request proved now takes effect, and until when it may then be finished. */
export function delayOf(way: Recovery["way"], now: Date): { delayedUntil: Date; expiresAt: Date } {
  const delayedUntil = stopTimeEnds(now, way === "MEMBER" || way === "LETTER" ? delaySeconds : longDelaySeconds);
  return { delayedUntil, expiresAt: secondsAfter(delayedUntil, finishSeconds) };
}

interface Proved {
  readonly action: RecoveryAction;
  /** The column that keeps who proved it, and who; none for a code or a number. */
  readonly by?: { readonly column: "vouched_by" | "second_approved_by"; readonly userId: string };
}

/** The proof is there: from now on the managers have time to stop it. Guarded: one winner. */
export async function proveRecovery(uc: UseCase, { id, way }: Recovery, { action, by }: Proved): Promise<void> {
  const { delayedUntil, expiresAt } = delayOf(way, uc.now);
  const proved = await countOf(
    uc.manager,
    `update management_recovery set status = 'DELAYED', proved_at = $2, delayed_until = $3, expires_at = $4${by ? `, ${by.column} = $6` : ""}
     where id = $1 and status = any ($5)`,
    [id, uc.now, delayedUntil, expiresAt, recoverySteps[action].from, ...(by ? [by.userId] : [])],
  );
  if (proved !== 1) refuse("ALREADY_DECIDED");
  await uc.announce("managementRecovery.moved", { recoveryId: id, step: "DELAYED" });
}
