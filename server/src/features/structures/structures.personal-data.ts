import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

export const structuresPersonalData: PersonalData = {
  columns: {
    "structure.created_by": { file: "structures-created", atDeletion: "KEEP", why: "the structure outlives whoever wrote it down first" },
  },
  files: [
    {
      name: "structures-created",
      about: { fr: "Les structures que vous avez inscrites.", en: "The structures you registered." },
      sql: `select id, siret, name, status, created_at as "createdAt" from structure where created_by = $1 order by created_at, id`,
    },
  ],
};
