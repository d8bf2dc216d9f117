import { PASSWORD_MIN_LENGTH, STAFF_PASSWORD_MIN_LENGTH, type PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import type { Reader } from "../../platform/database/reader.ts";

/** Of an accountant's many structures: the newest. */
const structuresConsidered = 10;

// Roles, structures and registrations belong to features above; only words are read here, by the tables, because whoever holds a link
// is no viewer to ask them for.
const structures = `
  (select s.name, s.siret from membership m join structure s on s.id = m.structure_id
   where m.user_id = u.id and m.ended_at is null order by m.started_at desc limit ${structuresConsidered})
  union all select r.company->>'name', r.siret from registration r where r.user_id = u.id`;

/** The rules of this person's next password, the same in the browser and here; an unknown person has the ordinary ones. */
export async function findPasswordRules(db: Reader, userId: string): Promise<PasswordRules> {
  const [row] = await db.query<{ isStaff: boolean; personalWords: string[] }>(
    `select exists (select from staff_role where user_id = u.id) as "isStaff",
       array[u.login_email, u.contact_email, u.first_name, u.last_name]
         || array(select distinct unnest(array[k.name, k.siret]) from (${structures}) k) as "personalWords"
     from app_user u where u.id = $1`,
    [userId],
  );
  return { minLength: row?.isStaff ? STAFF_PASSWORD_MIN_LENGTH : PASSWORD_MIN_LENGTH, personalWords: row?.personalWords ?? [] };
}
