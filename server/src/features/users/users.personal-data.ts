import { erasedAddressOf } from "../../platform/outbox/erased-address.ts";
import type { Erasure, PersonalData } from "../../platform/personal-data/personal-data.ts";

/** The person, the consents and the mailed links. */
export const usersPersonalData: PersonalData = {
  columns: {
    "app_user.id": { file: "profile", atDeletion: "KEEP", why: "what the person did for a structure stays attached to an emptied row" },
    "user_consent.user_id": { file: "consents", atDeletion: "KEEP", why: "proof of what was agreed to and when (GDPR, art. 7.1)" },
    "account_link.user_id": { file: "links", atDeletion: "DELETE" },
    "contact_address_change.user_id": { file: null, atDeletion: "DELETE", why: "kept a month to tell the address that was left" },
  },
  files: [
    {
      name: "profile",
      about: {
        fr: "Votre compte : nom, adresses, téléphone, langue, dates.",
        en: "Your account: name, addresses, phone, language, dates.",
      },
      sql: `select id, login_email as "loginEmail", contact_email as "contactEmail", first_name as "firstName", last_name as "lastName", phone,
        language, status, created_at as "createdAt", activated_at as "activatedAt", password_changed_at as "passwordChangedAt"
        from app_user where id = $1`,
    },
    {
      name: "consents",
      about: {
        fr: "Ce que vous avez accepté, la version du texte et les dates.",
        en: "What you agreed to, the version of the text and the dates.",
      },
      sql: `select kind, text_version as "textVersion", given_at as "givenAt", withdrawn_at as "withdrawnAt"
        from user_consent where user_id = $1 order by given_at, id`,
    },
    {
      name: "links",
      about: {
        fr: "Les liens reçus par courriel (activation, mot de passe) : dates seulement.",
        en: "Links received by e-mail (activation, password): dates only.",
      },
      sql: `select purpose, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt" from account_link
        where user_id = $1 order by created_at, id`,
    },
  ],
  erase: emptyAccount,
};

/** The row stays so that a sent request still has its author; nothing in it says who that was, and its address is free again. */
async function emptyAccount({ manager, now, userId }: Erasure): Promise<void> {
  await manager.query(`update user_consent set withdrawn_at = $2 where user_id = $1 and withdrawn_at is null`, [userId, now]);
  await manager.query(
    `update app_user set login_email = $3, contact_email = $3, first_name = 'Compte', last_name = 'supprimé', phone = null, password_hash = null,
       password_changed_at = null, deactivated_at = null, status = 'DELETED', deleted_at = $2, version = version + 1 where id = $1`,
    [userId, now, erasedAddressOf(userId)],
  );
}
