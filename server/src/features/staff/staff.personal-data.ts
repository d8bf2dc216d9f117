import type { PersonalData } from "../../platform/personal-data/personal-data.ts";

/** Roles of officers. Their accounts are not deleted by themselves: an administrator takes the role away first. */
export const staffPersonalData: PersonalData = {
  columns: { "staff_role.user_id": { file: "staff-roles", atDeletion: "DELETE" } },
  files: [
    {
      name: "staff-roles",
      about: { fr: "Vos fonctions d'agent, s'il y en a.", en: "Your roles as an officer, if any." },
      sql: `select r.role, o.name as office, r.granted_at as "grantedAt" from staff_role r left join office o on o.id = r.office_id
        where r.user_id = $1 order by r.role`,
    },
  ],
};
