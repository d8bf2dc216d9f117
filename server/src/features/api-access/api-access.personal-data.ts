import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

export const apiAccessPersonalData: PersonalData = {
  columns: { "api_token.user_id": { file: "api-tokens", atDeletion: "DELETE" } },
  files: [
    {
      name: "api-tokens",
      about: { fr: "Vos jetons d'API : nom, début, portée et dates.", en: "Your API tokens: name, beginning, scope and dates." },
      sql: `select name, prefix, scope, structure_ids as "structureIds", created_at as "createdAt", expires_at as "expiresAt",
        last_used_at as "lastUsedAt", revoked_at as "revokedAt" from api_token where user_id = $1 order by created_at, id`,
    },
  ],
};
