import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** What was asked of the structure. */
export const approvalsStructureData: StructureData = {
  files: [
    {
      name: "requests-received",
      about: { fr: "Les demandes faites à la structure, et leur réponse.", en: "Requests made to the structure, and their answer." },
      sql: `select a.id, a.kind, a.status, u.first_name || ' ' || u.last_name as requester, a.comment, a.public_reason as "publicReason",
        a.internal_note as "internalNote", a.created_at as "createdAt", a.decided_at as "decidedAt"
        from approval a join app_user u on u.id = a.requester_id where a.decider_structure_id = $1 order by a.created_at, a.id`,
    },
  ],
};
