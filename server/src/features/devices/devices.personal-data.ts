import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** Browsers the account was used from. The cookie's own row names nobody, and goes when nobody uses it. */
export const devicesPersonalData: PersonalData = {
  columns: { "user_device.user_id": { file: "devices", atDeletion: "DELETE" } },
  files: [
    {
      name: "devices",
      about: {
        fr: "Les navigateurs et réseaux déjà vus, et ceux auxquels vous avez fait confiance.",
        en: "Browsers and networks already seen, and those you trusted.",
      },
      sql: `select user_agent as "userAgent", masked_ip as "maskedIp", first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt",
        trusted_at as "trustedAt", trusted_until as "trustedUntil" from user_device where user_id = $1 order by first_seen_at, id`,
    },
  ],
};
