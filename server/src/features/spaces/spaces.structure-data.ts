import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** Spaces and who had rights on them. */
export const spacesStructureData: StructureData = {
  files: [
    {
      name: "spaces",
      about: { fr: "Les espaces ouverts.", en: "The spaces that were opened." },
      sql: `select space_code as "spaceCode", ceiling, opened_at as "openedAt", closed_at as "closedAt"
        from structure_space where structure_id = $1 order by opened_at, id`,
    },
    {
      name: "spaces-subscriptions",
      about: { fr: "Les droits donnés sur ces espaces.", en: "Rights given on these spaces." },
      sql: `select u.first_name || ' ' || u.last_name as person, b.space_code as "spaceCode", b.access, b.starts_on as "startsOn",
        b.ends_on as "endsOn", b.created_at as "createdAt", b.ended_at as "endedAt"
        from space_subscription b join app_user u on u.id = b.user_id where b.structure_id = $1 order by b.created_at, b.id`,
    },
  ],
  leftOut: { space_subscription_request: "goes with its request, among the approvals" },
};
