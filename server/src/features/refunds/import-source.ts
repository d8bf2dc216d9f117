import { ACCEPTED_MEDIA_TYPES, E_INVOICE_MEDIA_TYPE, type AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import { deny } from "@portail-tic/shared/kernel/verdict";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import type { FileUpload } from "../../platform/graphql/scalars/upload.ts";
import { withUploadedFile, type UploadedFile } from "../documents/index.ts";
import { readImportSource, type ImportReading } from "./read-import-source.ts";

const KEPT_TYPES: readonly AcceptedMediaType[] = [...ACCEPTED_MEDIA_TYPES, E_INVOICE_MEDIA_TYPE];

/** A file of an import: what it is called, what it holds, and the file itself when it may become the invoice of its lines. */
export class ImportSource {
  readonly fileName: string;
  readonly reading: ImportReading;
  readonly file: UploadedFile | null;

  constructor(fileName: string, reading: ImportReading, file: UploadedFile | null) {
    this.fileName = fileName;
    this.reading = reading;
    this.file = file;
  }
}

/**
 * Reads the files of an import one after the other, then runs the use case with what they hold. A file that was read as an invoice is
 * received as a document too; what no line claims is removed. Before the transaction: reading holds no lock.
 */
export async function withImportSources<P extends Payload>(
  ctx: RequestContext,
  uploads: readonly Promise<FileUpload>[],
  run: (sources: readonly ImportSource[]) => Promise<P>,
  sources: readonly ImportSource[] = [],
): Promise<P> {
  const [first, ...others] = uploads;
  if (!first) return run(sources);
  const next = (source: ImportSource) => withImportSources(ctx, others, run, [...sources, source]);
  const upload = await arrived(first);
  if (!upload) return next(new ImportSource("", { kind: "E_INVOICE", refused: deny("UPLOAD_INTERRUPTED") }, null));
  const reading = await readImportSource(upload);
  if ("refused" in reading || "table" in reading) return next(new ImportSource(upload.filename, reading, null));
  const receive = (file: UploadedFile) => {
    const { outcome } = file;
    const kept: ImportReading = "denial" in outcome ? { kind: "E_INVOICE", refused: outcome.denial } : reading;
    return next(new ImportSource(upload.filename, kept, file));
  };
  return withUploadedFile(ctx, first, receive, KEPT_TYPES);
}

/** A file that was announced and never came rejects. */
async function arrived(announced: Promise<FileUpload>): Promise<FileUpload | null> {
  return announced.catch(() => null);
}
