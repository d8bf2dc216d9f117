import type { Reader } from "../../platform/database/reader.ts";

/** Does this person hold a staff role, whatever their session may do with it now? */
export async function isStaff(db: Reader, userId: string): Promise<boolean> {
  const [row] = await db.query<{ isStaff: boolean }>(`select exists (select from staff_role where user_id = $1) as "isStaff"`, [userId]);
  return row?.isStaff === true;
}
