import { changePasswordSchema, type ChangePassword } from "@portail-tic/shared/users/change-password.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { forgive } from "../../platform/rate-limits/consume.ts";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { Preparing } from "../../platform/use-cases/use-case.ts";
import { choosePassword, countPasswordGuess, passwordGuessesKey } from "./choose-password.ts";
import { lockCurrentUser, sessionOf } from "./current-user.ts";
import { findPasswordHash } from "./find-password-hash.ts";
import { verifyPassword } from "./password-hash.ts";
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
    await checkCurrentPassword(call, userId, input.currentPassword);
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

async function checkCurrentPassword(call: Preparing, userId: string, password: string): Promise<void> {
  await countPasswordGuess(call, userId);
  const passwordHash = await findPasswordHash(call.db, userId);
  if (!(await verifyPassword(passwordHash, password))) refuse("PASSWORD_INCORRECT", { path: ["currentPassword"] });
  await call.survive((manager) => forgive(manager, passwordGuessesKey(userId)));
}
