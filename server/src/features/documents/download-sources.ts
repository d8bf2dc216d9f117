import type { Readable } from "node:stream";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { DocumentEntity } from "./document.entity.ts";

/** A file on its way out. */
export interface Download {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer | Readable;
}

/** Finds what a link opens; null when it is not there any more. The link itself is the right: it was judged when it was made. */
export type DownloadSource = (ctx: RequestContext, id: string) => Promise<Download | null>;

const sources = new Map<string, DownloadSource>([["document", documentDownload]]);

/** A higher feature adds its own kind of download. */
export function addDownloadSource(kind: string, source: DownloadSource): void {
  sources.set(kind, source);
}

export function findDownloadSource(kind: string): DownloadSource | undefined {
  return sources.get(kind);
}

/** The scan is asked again: a file found infected after the link was made stays here. */
async function documentDownload(ctx: RequestContext, id: string): Promise<Download | null> {
  const [row] = await ctx.db.query<Pick<DocumentEntity, "fileName" | "mediaType" | "storageKey">>(
    `select file_name as "fileName", media_type as "mediaType", storage_key as "storageKey" from document
     where id = $1 and scan_status in ('CLEAN', 'NOT_SCANNED')`,
    [id],
  );
  return row ? { fileName: row.fileName, mediaType: row.mediaType, content: await ctx.services.fileStorage.read(row.storageKey) } : null;
}
