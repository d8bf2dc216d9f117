import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** Who worked for the structure. */
export const membershipsStructureData: StructureData = {
  files: [
    {
      name: "members",
      about: { fr: "Les personnes rattachées, aujourd'hui et avant.", en: "People attached, today and before." },
      sql: `select u.first_name || ' ' || u.last_name as person, m.role, m.proof, m.started_at as "startedAt", m.ended_at as "endedAt"
        from membership m join app_user u on u.id = m.user_id where m.structure_id = $1 order by m.started_at, m.id`,
    },
  ],
};
