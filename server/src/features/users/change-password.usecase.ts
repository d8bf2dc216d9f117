import { changePasswordSchema, type ChangePassword } from "@portail-tic/shared/users/change-password.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { checkOwnPassword } from "./check-own-password.ts";
import { choosePassword } from "./choose-password.ts";
import { lockCurrentUser, sessionOf } from "./current-user.ts";
import { storePassword } from "./store-password.ts";

/** A new password while signed in, against the current one. The other sessions end and a notice leaves. */
export const changePassword = defineUseCase({
  name: "changePassword",
  access: "signedIn",
  provesIdentity: true,
  tokens: "never",
  input: changePasswordSchema,
  async prepare(call, input: ChangePassword) {
    const { userId } = sessionOf(call);
    call.audit({ subjectKind: "User", subjectId: userId });
    await checkOwnPassword(call, { userId, password: input.currentPassword, field: "currentPassword" });
    return choosePassword(call, userId, input.password);
  },
  async run(uc, _input, change) {
    const { sessionId } = sessionOf(uc);
    const user = await lockCurrentUser(uc);
    if (!(await storePassword(uc, user.id, change))) return refuse("PASSWORD_INCORRECT", { path: ["currentPassword"] });
    await endSessionsOf(uc.manager, { userId: user.id, exceptSessionId: sessionId, reason: "PASSWORD_CHANGED", now: uc.now });
    await uc.announce("user.passwordChanged", { userId: user.id });
    return { done: true, user: { ...user, passwordChangedAt: uc.now } };
  },
});
