import { changePasswordSchema, type ChangePassword } from "@portail-tic/shared/users/change-password.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { forgive } from "../../platform/rate-limits/consume.ts";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { choosePassword } from "./choose-password.ts";
import { lockCurrentUser, sessionOf } from "./current-user.ts";
import { countPasswordAttempt } from "./password-attempts.ts";
import { verifyPassword } from "./password-hash.ts";
import { storePassword } from "./store-password.ts";

/** A new password while signed in, against the current one. The other sessions end and a notice leaves. */
export const changePassword = defineUseCase({
  name: "changePassword",
  access: "signedIn",
  provesIdentity: true,
  tokens: "never",
  input: changePasswordSchema,
  async run(uc, input: ChangePassword) {
    const { sessionId, userId } = sessionOf(uc);
    uc.audit({ subjectKind: "User", subjectId: userId });
    await checkCurrentPassword(uc, userId, input.currentPassword);
    const user = await lockCurrentUser(uc);
    const passwordHash = await choosePassword(uc, user, input.password);

    await storePassword(uc, user.id, passwordHash);
    await endSessionsOf(uc.manager, { userId: user.id, exceptSessionId: sessionId, reason: "PASSWORD_CHANGED", now: uc.now });
    await uc.announce("user.passwordChanged", { userId: user.id });
    return { done: true };
  },
});

/** Limited like sign-in, on a counter of its own: a session left open must not be a place to guess in. */
async function checkCurrentPassword(uc: UseCase, userId: string, password: string): Promise<void> {
  const key = `password-change:${userId}`;
  const attempt = await uc.survive((manager) => countPasswordAttempt(manager, key, uc.now));
  if (!attempt.allowed) refuse("RATE_LIMITED", { params: { retryAfterSeconds: attempt.retryAfterSeconds } });
  const [row] = await uc.manager.query<{ passwordHash: string | null }[]>(
    `select password_hash as "passwordHash" from app_user where id = $1`,
    [userId],
  );
  if (!(await verifyPassword(row?.passwordHash ?? null, password))) refuse("PASSWORD_INCORRECT", { path: ["currentPassword"] });
  await uc.survive((manager) => forgive(manager, key));
}
