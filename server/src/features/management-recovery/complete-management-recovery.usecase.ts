import { managementRecoveryIdSchema, type ManagementRecoveryId } from "@portail-tic/shared/management-recovery/management-recovery.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "../users/index.ts";
import { handOver } from "./hand-over.ts";
import { closeRecovery, lockRecovery } from "./lock-recovery.ts";
import { getRecovery, type Recovery } from "./recovery.queries.ts";

/** The time to stop it is over: the requester, with a fresh second factor, becomes principal manager; the former one stays as a member. */
export const completeManagementRecovery = defineUseCase({
  name: "completeManagementRecovery",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: managementRecoveryIdSchema,
  async run(uc, { id }: ManagementRecoveryId): Promise<{ recovery: Recovery }> {
    const recovery = await lockRecovery(uc, id, "COMPLETE");
    await lockCurrentUser(uc); // whoever is closing the account at this very moment goes first, or finds the new role
    const closedBy = userIdOf(uc.viewer);
    if (!(await closeRecovery(uc, { id, status: "COMPLETED", action: "COMPLETE", closedBy }))) refuse("ALREADY_DECIDED");
    await handOver(uc, recovery); // whose refusal takes the end back
    return { recovery: await getRecovery(uc.manager, uc, id) };
  },
});
