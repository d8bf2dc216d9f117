import { managementRecoveryIdSchema, type ManagementRecoveryId } from "@portail-tic/shared/management-recovery/management-recovery.schema";
import { liveStatuses } from "@portail-tic/shared/management-recovery/recovery-states";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { insertRecovery } from "./insert-recovery.ts";
import { closeRecovery, endRecovery, lockRecovery } from "./lock-recovery.ts";
import { getRecovery } from "./recovery.queries.ts";

const common = { access: "signedIn", tokens: "never", input: managementRecoveryIdSchema } as const;

/** A manager is there after all: nothing changes hands. No fresh factor: refusing must be easy. */
export const stopManagementRecovery = defineUseCase({
  ...common,
  name: "stopManagementRecovery",
  run: async (uc, { id }: ManagementRecoveryId) => ({ recovery: await endRecovery(uc, id, "STOP", "STOPPED") }),
});

/** The requester gives up. */
export const cancelManagementRecovery = defineUseCase({
  ...common,
  name: "cancelManagementRecovery",
  run: async (uc, { id }: ManagementRecoveryId) => ({ recovery: await endRecovery(uc, id, "CANCEL", "CANCELLED") }),
});

/** The principal manager agrees: no other proof, no delay; the requester has only to finish. */
export const acceptManagementRecovery = defineUseCase({
  ...common,
  name: "acceptManagementRecovery",
  stepUp: true,
  async run(uc, { id }: ManagementRecoveryId) {
    await lockRecovery(uc, id, "ACCEPT");
    const accepted = await countOf(
      uc.manager,
      `update management_recovery set status = 'DELAYED', accepted_by = $2, proved_at = coalesce(proved_at, $3), delayed_until = $3, due_told_at = $3, expires_at = $4
       where id = $1 and status = any ($5)`,
      [id, userIdOf(uc.viewer), uc.now, secondsAfter(uc.now, policy.managementRecovery.finishSeconds), liveStatuses],
    );
    if (accepted !== 1) refuse("ALREADY_DECIDED");
    await uc.announce("managementRecovery.moved", { recoveryId: id, step: "ACCEPTED" });
    return { recovery: await getRecovery(uc.manager, uc, id) };
  },
});

/** A deputy comes first: the request ends, and one of the deputy's own begins, which the principal manager may stop. */
export const takeOverManagementRecovery = defineUseCase({
  ...common,
  name: "takeOverManagementRecovery",
  stepUp: true,
  async run(uc, { id }: ManagementRecoveryId) {
    const { structureId, explanation } = await lockRecovery(uc, id, "TAKE_OVER");
    const isClosed = await closeRecovery(uc, { id, status: "TAKEN_OVER", action: "TAKE_OVER", closedBy: userIdOf(uc.viewer) });
    if (!isClosed) refuse("ALREADY_DECIDED");
    const own = await insertRecovery(uc, { structureId, way: "DEPUTY", explanation, wasAttached: true, letterLines: null });
    return { recovery: await getRecovery(uc.manager, uc, own) };
  },
});
