import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** Its sub-units. */
export const structureServicesStructureData: StructureData = {
  files: [
    {
      name: "services",
      about: { fr: "Les services de la structure.", en: "The services of the structure." },
      sql: `select code, name, starts_on as "startsOn", ends_on as "endsOn", created_at as "createdAt"
        from structure_service where structure_id = $1 order by code`,
    },
  ],
};
