import type { AccountFacts } from "@portail-tic/shared/personal-data/account-closure-rules";
import type { Reader } from "../../platform/database/reader.ts";

/** What the rules of « Mes données » need to know of this account now. */
export async function findAccountFacts(db: Reader, userId: string): Promise<AccountFacts> {
  const [facts] = await db.query<AccountFacts>(
    `select exists (select from staff_role where user_id = $1) as "isStaff",
       (select count(*)::int from membership m join structure s on s.id = m.structure_id and s.status = 'ACTIVE'
        where m.user_id = $1 and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null) as "managedStructures",
       exists (select from account_deletion where user_id = $1 and cancelled_at is null and done_at is null) as "isDeletionPending",
       exists (select from data_export where user_id = $1 and structure_id is null and status in ('ASKED', 'PREPARING')) as "isExportInProgress",
       exists (select from data_export where user_id = $1 and structure_id is null and status = 'READY') as "isExportReady"`,
    [userId],
  );
  if (!facts) throw new Error("A statement without rows.");
  return facts;
}
