import type { Reader } from "../../platform/database/reader.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import type { Space, StructureSpace } from "./space.type.ts";

const columns = `code, name_fr as "nameFr", name_en as "nameEn", description_fr as "descriptionFr", description_en as "descriptionEn"`;

/** The whole catalogue, in its own order. */
export function findSpaces(reader: Reader): Promise<Space[]> {
  return reader.query<Space>(`select ${columns} from space order by position`);
}

const spaceLoader = defineLoader<string, Space>(async (ctx, codes) => {
  const byCode = new Map((await findSpaces(ctx.db)).map((space) => [space.code, space]));
  return codes.map((code) => byCode.get(code) ?? null);
});

/** The space a row of ours points to; the foreign key says that it exists. */
export async function loadSpace(ctx: RequestContext, code: string): Promise<Space> {
  const space = await spaceLoader(ctx).load(code);
  if (!space) throw new Error("A row names a space that does not exist.");
  return space;
}

/** SQL: the columns of an opened space under the names of its GraphQL type; the table is `o`. */
export const structureSpaceColumns = `o.id, o.structure_id as "structureId", o.space_code as "spaceCode", o.ceiling, o.opened_at as "openedAt"`;

/** The spaces open on the structures the viewer may read, one statement per batch. */
export const structureSpacesLoader = defineLoader<string, StructureSpace[]>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<StructureSpace>(
    `select ${structureSpaceColumns} from structure_space o
     where o.structure_id = any ($4::uuid[]) and o.closed_at is null and o.structure_id in (${structuresWith("STRUCTURE_READ")})
     order by o.opened_at, o.id`,
    [...grantParams(ctx.viewer, ctx.now), structureIds],
  );
  const byStructure = Map.groupBy(rows, (row) => row.structureId);
  return structureIds.map((id) => byStructure.get(id) ?? []);
});
