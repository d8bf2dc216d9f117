import { noInput } from "@portail-tic/shared/users/no-input";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "../users/index.ts";
import { announceFactorChange, refuseUnshownStaffFactor } from "./factor-change.ts";
import { issueRecoveryCodes } from "./recovery-codes.ts";

/** Ten new recovery codes; those before stop working. */
export const renewRecoveryCodes = defineUseCase({
  name: "renewRecoveryCodes",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: noInput,
  async run(uc): Promise<{ recoveryCodes: string[] }> {
    refuseUnshownStaffFactor(uc);
    const user = await lockCurrentUser(uc);
    uc.audit({ subjectKind: "User", subjectId: user.id });
    const recoveryCodes = await issueRecoveryCodes(uc, user.id);
    await announceFactorChange(uc, "user.recoveryCodesRenewed");
    return { recoveryCodes };
  },
});
