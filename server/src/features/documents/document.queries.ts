import type { Reader } from "../../platform/database/reader.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { Document } from "./document.type.ts";

/** The columns of a document under the names of its GraphQL type; the table is `d`. */
export const documentColumns = `d.id, d.kind, d.file_name as "fileName", d.media_type as "mediaType", d.byte_size as "byteSize",
  encode(d.sha256, 'hex') as sha256, d.scan_status as "scanStatus", d.created_at as "createdAt"`;

/** Documents by id, without asking who looks: for the fields of objects whose own query already did. */
export const documentLoader = defineLoader<string, Document>(async (ctx, ids) => {
  const rows = await ctx.db.query<Document>(`select ${documentColumns} from document d where d.id = any ($1::uuid[])`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** Loads the documents a table of uses hangs on its rows, by the id in this column, the oldest first. Without asking who looks, as above. */
export const documentsHungOn = (table: string, column: string) =>
  defineLoader<string, Document[]>(async (ctx, ids) => {
    const rows = await ctx.db.query<Document & { holderId: string }>(
      `select a.${column} as "holderId", ${documentColumns} from ${table} a join document d on d.id = a.document_id
       where a.${column} = any ($1::uuid[]) order by d.created_at, d.id`,
      [ids],
    );
    const byHolder = Map.groupBy(rows, (row) => row.holderId);
    return ids.map((id) => byHolder.get(id) ?? []);
  });

/** Which of these documents belong to the structure: a line may not point to somebody else's file. */
export async function documentsOfStructure(reader: Reader, structureId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await reader.query<{ id: string }>(`select id from document where structure_id = $1 and id = any ($2::uuid[])`, [
    structureId,
    ids,
  ]);
  return new Set(rows.map((row) => row.id));
}
