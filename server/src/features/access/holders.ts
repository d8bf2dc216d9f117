import type { Capability } from "@portail-tic/shared/access/capability";

import type { Reader } from "../../platform/database/reader.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";

/** Who holds this capability on a structure now: whom to write to. For the server's own use; never shown as such. */
export async function holdersOf(reader: Reader, structureId: string, capability: Capability, now: Date): Promise<string[]> {
  const rows = await reader.query<{ userId: string }>(
    `select distinct user_id as "userId" from access_grant
     where structure_id = $1 and capability = $2 and valid_from <= $3 and (valid_until is null or valid_until > $3)`,
    [structureId, capability, now],
  );
  return rows.map((row) => row.userId);
}

/** The principal manager's user id by structure id. Masked before anybody sees it (domain notes, section 4). */
export const principalManagerLoader = defineLoader<string, string>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<{ structureId: string; userId: string }>(
    `select structure_id as "structureId", user_id as "userId" from access_grant
     where structure_id = any ($1::uuid[]) and capability = 'STRUCTURE_ADMINISTER' and valid_from <= $2`,
    [structureIds, ctx.now],
  );
  const byStructure = new Map(rows.map((row) => [row.structureId, row.userId]));
  return structureIds.map((id) => byStructure.get(id) ?? null);
});
