import { ACCEPTED_MEDIA_TYPES, type AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { FileUpload } from "../../platform/graphql/scalars/upload.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { TopLevelError } from "../../platform/problems/top-level-errors.ts";
import { receiveFile } from "./receive-file.ts";
import type { UploadedFile } from "./uploaded-file.ts";

/**
 * Receives the file, runs the use case with it, and removes it when the use case was refused or did not need it (a repeated call).
 * `accepted` widens what may come: an import takes e-invoices (XML) too. After an unexpected error nobody knows whether the transaction was
 * committed: `sweepOrphanFiles` decides later, with the rows.
 */
export function withUploadedFile<P extends Payload>(
  ctx: RequestContext,
  upload: Promise<FileUpload>,
  run: (file: UploadedFile) => Promise<P>,
  accepted: readonly AcceptedMediaType[] = ACCEPTED_MEDIA_TYPES,
): Promise<P> {
  const one = ([file]: readonly UploadedFile[]) => {
    if (!file) throw new Error("One file goes in, one comes out.");
    return run(file);
  };
  return withUploadedFiles(ctx, [upload], one, accepted);
}

/** The same for the several files of one operation, as many as an operation may carry. */
export async function withUploadedFiles<P extends Payload>(
  ctx: RequestContext,
  uploads: readonly Promise<FileUpload>[],
  run: (files: UploadedFile[]) => Promise<P>,
  accepted: readonly AcceptedMediaType[] = ACCEPTED_MEDIA_TYPES,
): Promise<P> {
  const files: UploadedFile[] = [];
  try {
    // One after the other: each is looked into in a process of its own.
    for (const upload of uploads) files.push(await receiveFile(ctx.services, upload, accepted));
    const payload = await run(files);
    for (const file of files) if (payload.problems.length > 0 || !file.isClaimed) await discard(ctx, file);
    return payload;
  } catch (error) {
    if (error instanceof TopLevelError) for (const file of files) await discard(ctx, file); // refused: surely rolled back
    throw error;
  }
}

async function discard({ services }: RequestContext, { outcome }: UploadedFile): Promise<void> {
  if ("received" in outcome) await services.fileStorage.remove(outcome.received.storageKey);
}
