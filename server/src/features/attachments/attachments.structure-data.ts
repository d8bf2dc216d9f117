import type { StructureData } from "../../platform/personal-data/structure-data.ts";

/** Whom its managers invited. */
export const attachmentsStructureData: StructureData = {
  files: [
    {
      name: "invitations",
      about: { fr: "Les invitations envoyées ; les adresses sont masquées.", en: "Invitations sent; addresses are masked." },
      sql: `select left(email, 2) || '****' || substring(email from '@.*$') as email, role, status, created_at as "createdAt", settled_at as "settledAt"
        from membership_invitation where structure_id = $1 order by created_at, id`,
    },
  ],
};
