import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** Means of verification: their names and dates, never what they are made of. Codes go before the sessions they belong to. */
export const secondFactorsPersonalData: PersonalData = {
  columns: {
    "code_challenge.user_id": { file: "codes", atDeletion: "DELETE" },
    "recovery_code.user_id": { file: "recovery-codes", atDeletion: "DELETE" },
    "second_factor.user_id": { file: "second-factors", atDeletion: "DELETE" },
  },
  files: [
    {
      name: "second-factors",
      about: {
        fr: "Vos applications d'authentification et vos clés : nom et dates, sans leur secret.",
        en: "Your authenticator apps and keys: name and dates, without their secret.",
      },
      sql: `select kind, name, created_at as "createdAt", confirmed_at as "confirmedAt", removed_at as "removedAt", last_used_at as "lastUsedAt"
        from second_factor where user_id = $1 order by created_at, id`,
    },
    {
      name: "recovery-codes",
      about: { fr: "Vos codes de récupération : dates seulement.", en: "Your recovery codes: dates only." },
      sql: `select created_at as "createdAt", used_at as "usedAt", revoked_at as "revokedAt" from recovery_code where user_id = $1
        order by created_at, id`,
    },
    {
      name: "codes",
      about: {
        fr: "Les codes demandés pour vous connecter ou confirmer une action : dates seulement.",
        en: "Codes asked for to sign in or confirm an action: dates only.",
      },
      sql: `select purpose, created_at as "createdAt", sent_at as "sentAt", consumed_at as "usedAt", failures from code_challenge
        where user_id = $1 order by created_at, id`,
    },
  ],
};
