import { keepAccountSchema, type KeepAccount } from "@portail-tic/shared/personal-data/personal-data.schema";
import { noInput } from "@portail-tic/shared/users/no-input";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "../users/index.ts";
import { cancelDeletion, findDeletionByToken, findPendingDeletion } from "./find-deletion.ts";

/** Keeps the account, from the account itself. No fresh factor: stopping must be easy. */
export const cancelAccountDeletion = defineUseCase({
  name: "cancelAccountDeletion",
  access: "signedIn",
  tokens: "never",
  input: noInput,
  async run(uc) {
    const user = await lockCurrentUser(uc);
    uc.audit({ subjectKind: "User", subjectId: user.id });
    const deletion = await findPendingDeletion(uc.manager, user.id);
    if (!deletion || !(await cancelDeletion(uc.manager, deletion.id, "OWNER", uc.now))) return refuse("NO_DELETION_ASKED");
    await uc.announce("accountDeletion.cancelled", { deletionId: deletion.id });
    return { done: true };
  },
});

/** Keeps the account, from the mailed link: whoever asked for its deletion may not be its owner. It signs nobody in. */
export const keepAccount = defineUseCase({
  name: "keepAccount",
  access: "public",
  tokens: "never",
  input: keepAccountSchema,
  async run(uc, { token }: KeepAccount) {
    const deletion = await findDeletionByToken(uc.manager, token);
    if (!deletion) return refuse("LINK_INVALID", { path: ["token"] });
    uc.audit({ subjectKind: "User", subjectId: deletion.userId, actorUserId: deletion.userId });
    if (!(await cancelDeletion(uc.manager, deletion.id, "LINK", uc.now))) return refuse("LINK_ALREADY_USED", { path: ["token"] });
    // An account deactivated for two years is kept for two more.
    await uc.manager.query(`update app_user set deactivated_at = $2 where id = $1 and status = 'DEACTIVATED'`, [deletion.userId, uc.now]);
    await uc.announce("accountDeletion.cancelled", { deletionId: deletion.id });
    return { done: true };
  },
});
