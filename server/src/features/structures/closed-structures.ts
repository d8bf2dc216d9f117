import { defineLoader } from "../../platform/graphql/loaders.ts";
import { grantParams, readerOf, type Asker } from "../access/index.ts";

/**
 * SQL: the closed structures whose principal manager the viewer was to the end, as `structure_id`: closing ends no attachment, and rights
 * are read from open structures only. Needs `grantParams` as $1, $2 and $3.
 */
export const closedByViewer = `select m.structure_id from membership m join structure c on c.id = m.structure_id and c.status = 'INACTIVE'
  where m.user_id = $1 and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null and m.started_at <= $2
    and ($3::uuid[] is null or m.structure_id = any ($3))`;

/** Was the viewer the principal manager of this closed structure to the end? */
export async function isLastManagerOf(asker: Asker, structureId: string): Promise<boolean> {
  const params = [...grantParams(asker.viewer, asker.now), structureId];
  return (await readerOf(asker).query<unknown[]>(`${closedByViewer} and m.structure_id = $4`, params)).length > 0;
}

/** The same, one statement per batch. */
export const isLastManagerLoader = defineLoader<string, boolean>(async (ctx, structureIds) => {
  const params = [...grantParams(ctx.viewer, ctx.now), structureIds];
  const rows = await ctx.db.query<{ structure_id: string }>(`${closedByViewer} and m.structure_id = any ($4::uuid[])`, params);
  const closed = new Set(rows.map((row) => row.structure_id));
  return structureIds.map((id) => closed.has(id));
});
