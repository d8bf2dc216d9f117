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

const sources = new Map<string, DownloadSource>([
  ["document", documentDownload],
  ["document-page", pageDownload],
]);

/** A higher feature adds its own kind of download. */
export function addDownloadSource(kind: string, source: DownloadSource): void {
  sources.set(kind, source);
}

export function findDownloadSource(kind: string): DownloadSource | undefined {
  return sources.get(kind);
}

async function documentDownload(ctx: RequestContext, id: string): Promise<Download | null> {
  const row = await openDocument(ctx, id);
  return row ? { fileName: row.fileName, mediaType: row.mediaType, content: await ctx.services.fileStorage.read(row.storageKey) } : null;
}

/** A page drawn over here: what a hostile file does to its reader, it does to a process without rights and not to an officer's browser. */
async function pageDownload(ctx: RequestContext, target: string): Promise<Download | null> {
  const [id = "", page = ""] = target.split("/");
  const row = await openDocument(ctx, id);
  if (!row) return null;
  const { fileInspector, fileStorage } = ctx.services;
  const drawn = await fileInspector.renderPage(row.mediaType, await fileStorage.read(row.storageKey), Number(page));
  return drawn && { fileName: `page-${page}.webp`, mediaType: "image/webp", content: drawn };
}

type OpenDocument = Pick<DocumentEntity, "fileName" | "mediaType" | "storageKey">;

/** The scan is asked again: a file found infected after the link was made stays here. */
async function openDocument(ctx: RequestContext, id: string): Promise<OpenDocument | undefined> {
  const [row] = await ctx.db.query<OpenDocument>(
    `select file_name as "fileName", media_type as "mediaType", storage_key as "storageKey" from document
     where id = $1 and scan_status in ('CLEAN', 'NOT_SCANNED')`,
    [id],
  );
  return row;
}
