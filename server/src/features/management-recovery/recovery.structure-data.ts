import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** Who asked to take the place of its manager. */
export const recoveryStructureData: StructureData = {
  files: [
    {
      name: "management-recoveries",
      about: {
        fr: "Les demandes de remplacer un gestionnaire qui ne répondait plus.",
        en: "Requests to replace a manager who no longer answered.",
      },
      sql: `select r.number, u.first_name || ' ' || u.last_name as requester, r.way, r.status, r.created_at as "createdAt", r.closed_at as "closedAt"
        from management_recovery r join app_user u on u.id = r.requester_id where r.structure_id = $1 order by r.created_at, r.id`,
    },
  ],
};
