import { noInput } from "@portail-tic/shared/users/no-input";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser, sessionOf } from "../users/index.ts";
import { cancelPendingChange } from "./cancel-pending-change.ts";
import { readLoginAddress } from "./login-address.queries.ts";

/** Gives up the change that waits; done twice it changes nothing. No fresh factor: stopping must be easy. */
export const cancelLoginAddressChange = defineUseCase({
  name: "cancelLoginAddressChange",
  access: "signedIn",
  tokens: "never",
  input: noInput,
  async run(uc) {
    const { sessionId, userId } = sessionOf(uc);
    uc.audit({ subjectKind: "User", subjectId: userId });
    await lockCurrentUser(uc);
    await cancelPendingChange(uc, userId);
    return { loginAddress: await readLoginAddress(uc.manager, { userId, sessionId, now: uc.now }) };
  },
});
