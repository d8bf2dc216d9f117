import { resetPasswordSchema, type ResetPassword } from "@portail-tic/shared/users/password-reset.schema";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { forgive } from "../../platform/rate-limits/consume.ts";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { useLink } from "./account-links.ts";
import { choosePassword } from "./choose-password.ts";
import { openLink } from "./open-link.ts";
import { passwordAttemptsKey } from "./password-attempts.ts";
import { storePassword } from "./store-password.ts";
import { lockUser } from "./user.queries.ts";

/** A new password behind a mailed link. It signs nobody in: the second factor comes as always; every open session ends. */
export const resetPassword = defineUseCase({
  name: "resetPassword",
  access: "public",
  tokens: "never",
  input: resetPasswordSchema,
  async prepare(call, input: ResetPassword) {
    const link = await openLink(call, input.token, "PASSWORD_RESET");
    call.audit({ subjectKind: "User", subjectId: link.userId });
    return { link, change: await choosePassword(call, link.userId, input.password) };
  },
  async run(uc, _input, { link, change }) {
    const user = await lockUser(uc.manager, link.userId);
    if (user?.status !== "ACTIVE" && user?.status !== "DEACTIVATED") return refuse("LINK_INVALID", { path: ["token"] });
    if (!(await useLink(uc, link.id))) return refuse("LINK_ALREADY_USED", { path: ["token"] });

    const store = user.status === "ACTIVE" ? storePassword(uc, user.id, change) : reactivate(uc, user.id, change.to);
    if (!(await store)) return refuse("LINK_ALREADY_USED", { path: ["token"] });
    await endSessionsOf(uc.manager, { userId: user.id, reason: "PASSWORD_CHANGED", now: uc.now });
    await forgive(uc.manager, passwordAttemptsKey(uc, user.loginEmail));
    uc.audit({ actorUserId: user.id });
    await uc.announce(user.status === "DEACTIVATED" ? "user.reactivated" : "user.passwordChanged", { userId: user.id });
    return { done: true };
  },
});

/** Whoever reads the mailbox of a deactivated account and chooses a password takes it up again. */
async function reactivate(uc: UseCase, userId: string, passwordHash: string): Promise<boolean> {
  const reactivated = await countOf(
    uc.manager,
    `update app_user set status = 'ACTIVE', deactivated_at = null, password_hash = $2, password_changed_at = $3, password_warned_days = null,
       version = version + 1 where id = $1 and status = 'DEACTIVATED'`,
    [userId, passwordHash, uc.now],
  );
  return reactivated === 1;
}
