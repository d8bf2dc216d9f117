import { managementRecoveryIdSchema, type ManagementRecoveryId } from "@portail-tic/shared/management-recovery/management-recovery.schema";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockRecovery } from "./lock-recovery.ts";
import { proveRecovery } from "./prove-recovery.ts";
import { getRecovery, type Recovery } from "./recovery.queries.ts";

/** Another member confirms: somebody attached for long, whom the requester did not let in, with a fresh second factor. */
export const vouchForManagementRecovery = defineUseCase({
  name: "vouchForManagementRecovery",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: managementRecoveryIdSchema,
  async run(uc, { id }: ManagementRecoveryId): Promise<{ recovery: Recovery }> {
    const recovery = await lockRecovery(uc, id, "VOUCH");
    await proveRecovery(uc, recovery, { action: "VOUCH", by: { column: "vouched_by", userId: userIdOf(uc.viewer) } });
    return { recovery: await getRecovery(uc.manager, uc, id) };
  },
});
