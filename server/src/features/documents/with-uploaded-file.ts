import { ACCEPTED_MEDIA_TYPES, type AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { FileUpload } from "../../platform/graphql/scalars/upload.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { TopLevelError } from "../../platform/problems/top-level-errors.ts";
import { receiveFile } from "./receive-file.ts";
import type { UploadedFile } from "./uploaded-file.ts";

/**
 * Receives the file, runs the use case with it, and removes it when the use case was refused or did not need it (a repeated call).
 * `accepted` widens what may come: an import takes e-invoices (XML) too. After an unexpected error nobody knows whether the transaction was committed: `sweepOrphanFiles` decides later, with the rows.
 */
export async function withUploadedFile<P extends Payload>(
  ctx: RequestContext,
  upload: Promise<FileUpload>,
  run: (file: UploadedFile) => Promise<P>,
  accepted: readonly AcceptedMediaType[] = ACCEPTED_MEDIA_TYPES,
): Promise<P> {
  const file = await receiveFile(ctx.services, upload, accepted);
  try {
    const payload = await run(file);
    if (payload.problems.length > 0 || !file.isClaimed) await discard(ctx, file);
    return payload;
  } catch (error) {
    if (error instanceof TopLevelError) await discard(ctx, file); // refused: surely rolled back
    throw error;
  }
}

async function discard({ services }: RequestContext, { outcome }: UploadedFile): Promise<void> {
  if ("received" in outcome) await services.fileStorage.remove(outcome.received.storageKey);
}
