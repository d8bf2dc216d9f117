import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** Where the account was used. */
export const sessionsPersonalData: PersonalData = {
  columns: {
    "user_session.user_id": { file: "sessions", atDeletion: "DELETE" },
  },
  files: [
    {
      name: "sessions",
      about: {
        fr: "Vos sessions : navigateur, réseau (adresse tronquée) et dates.",
        en: "Your sessions: browser, network (shortened address) and dates.",
      },
      sql: `select level, user_agent as "userAgent", masked_ip as "maskedIp", created_at as "createdAt", last_used_at as "lastUsedAt", proved_by as "provedBy",
        ended_at as "endedAt", end_reason as "endReason" from user_session where user_id = $1 order by created_at, id`,
    },
  ],
};
