import { MAX_FILE_BYTES, type AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import { judgeFile } from "@portail-tic/shared/documents/judge-file";
import { deny, type Denial } from "@portail-tic/shared/kernel/verdict";
import { Readable } from "node:stream";
import { v7 as uuidv7 } from "uuid";
import type { FileUpload } from "../../platform/graphql/scalars/upload.ts";
import type { Services } from "../../platform/services/services.ts";
import { measureFile, measuring, type Measure } from "./measure-file.ts";
import { plainName } from "./plain-name.ts";
import { sniffMediaType } from "../../integrations/file-inspection/sniff-media-type.ts";
import { UploadedFile } from "./uploaded-file.ts";

/**
 * Reads a file of the request to its end, then has what is inside it judged, then keeps it: a slow telephone holds neither a lock nor a
 * place among the files that are looked into. A refused file leaves nothing behind. Runs before the transaction.
 */
export async function receiveFile(
  services: Services,
  announced: Promise<FileUpload>,
  accepted: readonly AcceptedMediaType[],
): Promise<UploadedFile> {
  try {
    return await receive(services, await announced, accepted); // a file that was announced and never came rejects here
  } catch (error) {
    return denied(denialOf(error));
  }
}

const denied = (denial: Denial) => new UploadedFile({ denial });

async function receive(services: Services, upload: FileUpload, accepted: readonly AcceptedMediaType[]): Promise<UploadedFile> {
  const fileName = plainName(upload.filename);
  // The HTTP layer keeps the whole upload aside: it can be read several times while its request lasts.
  const { head, ...sent } = await measureFile(upload.createReadStream());
  const verdict = judgeFile({ name: fileName, byteSize: sent.byteSize });
  if (!verdict.allowed) return denied(verdict);
  const mediaType = await sniffMediaType(head, accepted);
  if (!mediaType) return denied(deny("FILE_TYPE_REFUSED"));
  const storageKey = uuidv7();
  let kept: Measure & { pageCount: number | null } = { ...sent, pageCount: null };
  const refusal = await services.fileInspector.inspect(
    mediaType,
    upload.createReadStream(),
    async (inspected) => {
      kept = { ...kept, pageCount: inspected.pages };
      if (inspected.kept === "AS_SENT") return services.fileStorage.write(storageKey, upload.createReadStream());
      const rewritten = measuring(inspected.content);
      await services.fileStorage.write(storageKey, Readable.from(rewritten.content, { objectMode: false }));
      kept = { ...kept, ...rewritten.result() };
    },
    sent.sha256,
  );
  return refusal ? denied(refusal) : new UploadedFile({ received: { storageKey, fileName, mediaType, ...kept, sentSha256: sent.sha256 } });
}

/** The HTTP layer cuts a file at the limit (413) and a broken connection (499); anything else is our own failure. */
function denialOf(error: unknown): Denial {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (status === 413) return deny("FILE_TOO_BIG", { maxBytes: MAX_FILE_BYTES });
  if (typeof status === "number") return deny("UPLOAD_INTERRUPTED");
  throw error;
}
