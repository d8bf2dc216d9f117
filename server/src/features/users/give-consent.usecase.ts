import { consentTexts } from "@portail-tic/shared/users/consent-texts";
import { consentSchema, type ConsentInput } from "@portail-tic/shared/users/consent.schema";
import { newId } from "../../platform/database/new-id.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "./current-user.ts";
import type { User } from "./user.queries.ts";

/** Agrees to the text of today, dated; a consent to an older text ends then. Agreeing again to the same text keeps its first date. */
export const giveConsent = defineUseCase({
  name: "giveConsent",
  access: "signedIn",
  tokens: "never",
  input: consentSchema,
  async run(uc, { kind }: ConsentInput): Promise<{ user: User }> {
    const user = await lockCurrentUser(uc);
    const textVersion = consentTexts[kind].version;
    uc.audit({ subjectKind: "User", subjectId: user.id, details: { kind, textVersion } });
    await uc.manager.query(
      `update user_consent set withdrawn_at = $4 where user_id = $1 and kind = $2 and text_version <> $3 and withdrawn_at is null`,
      [user.id, kind, textVersion, uc.now],
    );
    await uc.manager.query(
      `insert into user_consent (id, user_id, kind, text_version, given_at) values ($1, $2, $3, $4, $5)
       on conflict (user_id, kind) where withdrawn_at is null do nothing`,
      [newId(uc.now), user.id, kind, textVersion, uc.now],
    );
    return { user };
  },
});
