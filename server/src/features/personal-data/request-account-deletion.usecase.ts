import { canRequestDeletion } from "@portail-tic/shared/personal-data/account-closure-rules";
import { requestAccountDeletionSchema, type RequestAccountDeletion } from "@portail-tic/shared/personal-data/personal-data.schema";
import { policy } from "../../platform/config/policy.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { checkOwnPassword, lockCurrentUser } from "../users/index.ts";
import { findAccountFacts } from "./account-facts.ts";
import { askDeletion } from "./ask-deletion.ts";
import { findPendingDeletion } from "./find-deletion.ts";

/**
 * Asks for the end of the account: a fresh second factor, the password, and nothing that depends on the person alone. Nothing is deleted
 * before seven days, and the mailbox receives a link that takes it back.
 */
export const requestAccountDeletion = defineUseCase({
  name: "requestAccountDeletion",
  access: "signedIn",
  provesIdentity: true,
  stepUp: true,
  tokens: "never",
  input: requestAccountDeletionSchema,
  async prepare(call, { password }: RequestAccountDeletion) {
    await checkOwnPassword(call, { userId: userIdOf(call.viewer), password, field: "password" });
  },
  async run(uc) {
    const user = await lockCurrentUser(uc);
    uc.audit({ subjectKind: "User", subjectId: user.id });
    enforce(canRequestDeletion(await findAccountFacts(uc.manager, user.id)));
    const work = { manager: uc.manager, now: uc.now, userId: user.id, announce: uc.announce, secrets: uc.services.secrets };
    await askDeletion(work, { askedBy: "OWNER", delaySeconds: policy.accountDeletion.delaySeconds });
    return { accountDeletion: await findPendingDeletion(uc.manager, user.id) };
  },
});
