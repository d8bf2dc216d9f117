import { consentSchema, judgeWithdrawal, type ConsentInput } from "@portail-tic/shared/users/consent.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "./current-user.ts";
import type { User } from "./user.queries.ts";

/** From now on this person no longer agrees; that they did, to which text and until when, is kept. Done twice it changes nothing. */
export const withdrawConsent = defineUseCase({
  name: "withdrawConsent",
  access: "signedIn",
  tokens: "never",
  input: consentSchema,
  async run(uc, { kind }: ConsentInput): Promise<{ user: User }> {
    const user = await lockCurrentUser(uc);
    uc.audit({ subjectKind: "User", subjectId: user.id, details: { kind } });
    enforce(judgeWithdrawal(kind));
    await uc.manager.query(`update user_consent set withdrawn_at = $3 where user_id = $1 and kind = $2 and withdrawn_at is null`, [
      user.id,
      kind,
      uc.now,
    ]);
    return { user };
  },
});
