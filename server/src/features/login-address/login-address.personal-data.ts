import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** Changes of login address, and the addresses held while they can be undone. Deletion waits longer than an undo. */
export const loginAddressPersonalData: PersonalData = {
  columns: {
    "login_address_change.user_id": { file: "login-address-changes", atDeletion: "DELETE" },
    "held_login_email.user_id": { file: null, atDeletion: "DELETE", why: "the address is in login-address-changes" },
  },
  files: [
    {
      name: "login-address-changes",
      about: {
        fr: "Les changements demandés de votre adresse de connexion.",
        en: "The changes asked of your login address.",
      },
      sql: `select way, old_email as "oldEmail", new_email as "newEmail", created_at as "createdAt", cancelled_at as "cancelledAt",
        completed_at as "completedAt", undone_at as "undoneAt" from login_address_change where user_id = $1 order by created_at, id`,
    },
  ],
};
