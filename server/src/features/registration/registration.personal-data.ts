import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

export const registrationPersonalData: PersonalData = {
  columns: { "registration.user_id": { file: "registration", atDeletion: "DELETE" } },
  files: [
    {
      name: "registration",
      about: { fr: "Ce que vous avez saisi à la création du compte.", en: "What you typed when creating the account." },
      sql: `select siret, company, is_management_center as "isManagementCenter", comment, created_at as "createdAt",
        completed_at as "completedAt" from registration where user_id = $1`,
    },
  ],
};
