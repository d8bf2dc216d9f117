import { noInput } from "@portail-tic/shared/users/no-input";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { sessionOf } from "../users/index.ts";
import { endTrust } from "./device.queries.ts";

/** No browser of the caller is trusted any more, this one included. */
export const revokeTrustedDevices = defineUseCase({
  name: "revokeTrustedDevices",
  access: "signedIn",
  tokens: "never",
  input: noInput,
  async run(uc): Promise<{ done: boolean }> {
    const { userId } = sessionOf(uc);
    uc.audit({ subjectKind: "User", subjectId: userId, details: { revoked: await endTrust(uc.manager, userId, uc.now) } });
    return { done: true };
  },
});
