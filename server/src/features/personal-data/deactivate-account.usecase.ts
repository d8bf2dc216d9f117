import { canDeactivateAccount } from "@portail-tic/shared/personal-data/account-closure-rules";
import { noInput } from "@portail-tic/shared/users/no-input";
import { enforce } from "../../platform/problems/problem-error.ts";
import { endSessionsOf } from "../../platform/sessions/end-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "../users/index.ts";
import { findAccountFacts } from "./account-facts.ts";

/** Closes the account without losing anything: nobody can sign in until its owner takes it up again from the mailbox. */
export const deactivateAccount = defineUseCase({
  name: "deactivateAccount",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: noInput,
  async run(uc) {
    const user = await lockCurrentUser(uc);
    uc.audit({ subjectKind: "User", subjectId: user.id });
    enforce(canDeactivateAccount(await findAccountFacts(uc.manager, user.id)));
    await uc.manager.query(
      `update app_user set status = 'DEACTIVATED', deactivated_at = $2, version = version + 1 where id = $1 and status = 'ACTIVE'`,
      [user.id, uc.now],
    );
    await endSessionsOf(uc.manager, { userId: user.id, reason: "ACCOUNT_CLOSED", now: uc.now });
    // A program must not start again by itself the day its owner comes back.
    await uc.manager.query(`update api_token set revoked_at = $2 where user_id = $1 and revoked_at is null`, [user.id, uc.now]);
    uc.cookies.clearSession();
    await uc.announce("user.deactivated", { userId: user.id });
    return { done: true };
  },
});
