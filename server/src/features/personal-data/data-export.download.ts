import type { RequestContext } from "../../platform/graphql/context.ts";
import { stillManages } from "./still-manages.ts";
import type { Download } from "../documents/index.ts";

export const dataExportKind = "data-export";

/**
 * The file behind the link of an export. Unlike that of a document, the link alone is not enough: it must be followed from a session of
 * the same person, with both factors, so that an address copied from a screen or a proxy opens nothing.
 */
export async function dataExportDownload({ db, viewer, services, now }: RequestContext, id: string): Promise<Download | null> {
  if (viewer.kind !== "session" || viewer.level !== "FULL") return null;
  const [file] = await db.query<{ storageKey: string; readyAt: Date; structureId: string | null; siret: string | null }>(
    `select e.storage_key as "storageKey", e.ready_at as "readyAt", e.structure_id as "structureId", s.siret from data_export e
     left join structure s on s.id = e.structure_id where e.id = $1 and e.user_id = $2 and e.status = 'READY' and e.expires_at > $3`,
    [id, viewer.userId, now],
  );
  if (!file) return null;
  const { structureId } = file;
  if (structureId !== null && !(await stillManages(db, { userId: viewer.userId, structureId }))) return null;
  const fileName = `portail-tic-${file.siret ?? "mes-donnees"}-${file.readyAt.toISOString().slice(0, 10)}.zip`;
  return { fileName, mediaType: "application/zip", content: await services.fileStorage.read(file.storageKey) };
}
