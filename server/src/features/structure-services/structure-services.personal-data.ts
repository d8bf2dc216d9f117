import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

export const structureServicesPersonalData: PersonalData = {
  columns: {
    "structure_service.created_by": { file: "services-created", atDeletion: "KEEP", why: "the service outlives whoever wrote it down" },
  },
  files: [
    {
      name: "services-created",
      about: { fr: "Les services que vous avez ajoutés à des structures.", en: "The services you added to structures." },
      sql: `select v.id, s.siret as "structureSiret", v.code, v.name, v.starts_on as "startsOn", v.ends_on as "endsOn",
        v.created_at as "createdAt" from structure_service v join structure s on s.id = v.structure_id
        where v.created_by = $1 order by v.created_at, v.id`,
    },
  ],
};
