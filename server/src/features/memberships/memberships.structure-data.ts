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
    {
      name: "management-offers",
      about: { fr: "Les propositions du rôle de gestionnaire principal.", en: "Offers of the role of principal manager." },
      sql: `select f.first_name || ' ' || f.last_name as "from", t.first_name || ' ' || t.last_name as "to", o.status,
        o.created_at as "createdAt", o.settled_at as "settledAt" from management_offer o join app_user f on f.id = o.from_user_id
        join app_user t on t.id = o.to_user_id where o.structure_id = $1 order by o.created_at, o.id`,
    },
    {
      name: "access-reviews",
      about: { fr: "Les revues annuelles des accès.", en: "Yearly reviews of access." },
      sql: `select v.opened_at as "openedAt", v.due_at as "dueAt", v.closed_at as "closedAt" from access_review v
        where v.structure_id = $1 order by v.opened_at, v.id`,
    },
  ],
  leftOut: { membership_request: "goes with its request, among the approvals" },
};
