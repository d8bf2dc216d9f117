import { recoveryLinkSchema, type RecoveryLink } from "@portail-tic/shared/management-recovery/management-recovery.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { closeRecovery } from "./lock-recovery.ts";
import { findRecoveryLink } from "./recovery-links.ts";

/** « Je suis toujours là », from a manager's mailbox: whoever forgot the password may still say no. */
export const stopManagementRecoveryByLink = defineUseCase({
  name: "stopManagementRecoveryByLink",
  access: "public",
  tokens: "never",
  input: recoveryLinkSchema,
  async run(uc, { token }: RecoveryLink): Promise<{ done: boolean }> {
    const link = (await findRecoveryLink(uc.manager, token, uc.now)) ?? refuse("LINK_INVALID", { path: ["token"] });
    uc.audit({ subjectKind: "ManagementRecovery", subjectId: link.id, actingForStructureId: link.structureId });
    if (!(await closeRecovery(uc, { id: link.id, status: "STOPPED", action: "STOP", closedBy: null }))) {
      return refuse("LINK_EXPIRED", { path: ["token"] });
    }
    return { done: true };
  },
});
