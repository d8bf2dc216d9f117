import type { Reader } from "../../platform/database/reader.ts";

/**
 * Is whoever asked the export of a structure its principal manager to this day? Closed or not: the copy is for after the closing. Somebody
 * who handed the structure over leaves its papers to the next one.
 */
export async function stillManages(
  reader: Reader,
  { userId, structureId }: { userId: string; structureId: string | null },
): Promise<boolean> {
  const rows = await reader.query<unknown[]>(
    `select 1 from membership where user_id = $1 and structure_id = $2 and role = 'PRINCIPAL_MANAGER' and ended_at is null`,
    [userId, structureId],
  );
  return rows.length > 0;
}
