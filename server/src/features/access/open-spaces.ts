import type { Reader } from "../../platform/database/reader.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { readerOf, type Asker } from "./capabilities.ts";

/** Codes of the spaces open on a structure now: half of the rules about a structure ask for them. */
export async function openSpacesOf(asker: Asker, structureId: string): Promise<string[]> {
  return (await readOpenSpaces(readerOf(asker), [structureId])).get(structureId) ?? [];
}

const openSpacesLoader = defineLoader<string, string[]>(async (ctx, structureIds) => {
  const open = await readOpenSpaces(ctx.db, structureIds);
  return structureIds.map((id) => open.get(id) ?? []);
});

/** The same, one statement per batch. */
export async function loadOpenSpaces(ctx: RequestContext, structureId: string): Promise<string[]> {
  return (await openSpacesLoader(ctx).load(structureId)) ?? [];
}

async function readOpenSpaces(reader: Reader, structureIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await reader.query<{ structureId: string; codes: string[] }>(
    `select structure_id as "structureId", array_agg(space_code order by space_code) as codes
     from structure_space where structure_id = any ($1::uuid[]) and closed_at is null group by structure_id`,
    [structureIds],
  );
  return new Map(rows.map(({ structureId, codes }) => [structureId, codes]));
}
