import { activateUserSchema, type ActivateUser } from "@portail-tic/shared/registration/activate-user.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { chooseFirstPassword, lockUser, openLink, useLink } from "../users/index.ts";
import { completeRegistration } from "./complete-registration.ts";
import { RegistrationEntity } from "./registration.entity.ts";

/**
 * First password behind the mailed link. In the same transaction the structure is created with its principal manager, or, when it
 * exists, the attachment is asked for: an account is never active without what it asked for.
 */
export const activateUser = defineUseCase({
  name: "activateUser",
  access: "public",
  tokens: "never",
  input: activateUserSchema,
  async prepare(call, input: ActivateUser) {
    const link = await openLink(call, input.token, "ACTIVATION");
    call.audit({ subjectKind: "User", subjectId: link.userId });
    return { link, passwordHash: await chooseFirstPassword(call, link.userId, input.password) };
  },
  async run(uc, _input, { link, passwordHash }) {
    const user = await lockUser(uc.manager, link.userId);
    if (user?.status !== "PENDING_ACTIVATION") return refuse("LINK_ALREADY_USED", { path: ["token"] });
    const registration = await uc.manager.findOneByOrFail(RegistrationEntity, { userId: user.id });
    if (!(await useLink(uc, link.id))) return refuse("LINK_ALREADY_USED", { path: ["token"] });

    await openAccount(uc, user.id, passwordHash);
    const outcome = await completeRegistration(uc, registration);
    uc.audit({ actorUserId: user.id });
    return { outcome, structureName: registration.company.name };
  },
});

async function openAccount(uc: UseCase, userId: string, passwordHash: string): Promise<void> {
  await uc.manager.query(
    `update app_user set status = 'ACTIVE', password_hash = $2, password_changed_at = $3, activated_at = $3, version = version + 1
     where id = $1 and status = 'PENDING_ACTIVATION'`,
    [userId, passwordHash, uc.now],
  );
}
