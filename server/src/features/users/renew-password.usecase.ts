import { renewPasswordSchema, type RenewPassword } from "@portail-tic/shared/users/renew-password.schema";
import { unauthenticated } from "../../platform/problems/top-level-errors.ts";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { rotateSession } from "../../platform/sessions/rotate-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { choosePassword } from "./choose-password.ts";
import { lockCurrentUser, sessionOf } from "./current-user.ts";
import { storePassword } from "./store-password.ts";
import { ViewerType } from "./viewer.type.ts";

/**
 * A new password in the place of one that is too old, by whoever has just shown both factors: the session becomes good for everything,
 * the others end, a notice leaves.
 */
export const renewPassword = defineUseCase({
  name: "renewPassword",
  access: "renewal",
  provesIdentity: true,
  tokens: "never",
  input: renewPasswordSchema,
  async prepare(call, input: RenewPassword) {
    const { userId } = sessionOf(call);
    call.audit({ subjectKind: "User", subjectId: userId });
    return choosePassword(call, userId, input.password);
  },
  async run(uc, _input, change) {
    const { sessionId } = sessionOf(uc);
    const user = await lockCurrentUser(uc);
    // Changed by somebody else meanwhile: this session has ended with the others.
    if (!(await storePassword(uc, user.id, change))) return unauthenticated();
    await endSessionsOf(uc.manager, { userId: user.id, exceptSessionId: sessionId, reason: "PASSWORD_CHANGED", now: uc.now });
    await rotateSession(uc, { level: "FULL" });
    await uc.announce("user.passwordChanged", { userId: user.id });
    return { viewer: new ViewerType() };
  },
});
