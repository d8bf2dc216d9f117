import { ACCEPTED_MEDIA_TYPES, MAX_FILE_BYTES, type AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import { judgeFile } from "@portail-tic/shared/documents/judge-file";
import { deny, type Denial } from "@portail-tic/shared/kernel/verdict";
import { fileTypeFromBuffer } from "file-type";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { v7 as uuidv7 } from "uuid";
import type { FileUpload } from "../../platform/graphql/scalars/upload.ts";
import type { Services } from "../../platform/services/services.ts";
import { UploadedFile } from "./uploaded-file.ts";

/** Enough bytes to recognise what a file is. */
const HEAD_BYTES = 4_100;

/**
 * Reads a file of the request: its beginning is judged before a byte is kept, its size while it streams.
 * A refused file leaves nothing behind. Runs before the transaction: a slow telephone never holds a lock.
 */
export async function receiveFile(services: Services, announced: Promise<FileUpload>): Promise<UploadedFile> {
  try {
    return await receive(services, await announced); // a file that was announced and never came rejects here
  } catch (error) {
    return denied(denialOf(error));
  }
}

const denied = (denial: Denial) => new UploadedFile({ denial });

async function receive(services: Services, upload: FileUpload): Promise<UploadedFile> {
  const fileName = plainName(upload.filename);
  const source = upload.createReadStream();
  try {
    const { head, rest } = await readHead(source);
    const verdict = judgeFile({ name: fileName, byteSize: head.byteLength });
    if (!verdict.allowed) return denied(verdict);
    const mediaType = await sniff(head);
    if (!mediaType) return denied(deny("FILE_TYPE_REFUSED"));
    const storageKey = uuidv7();
    const measure = { byteSize: 0, hash: createHash("sha256") };
    await services.fileStorage.write(storageKey, Readable.from(measured(head, rest, measure)));
    return new UploadedFile({ received: { storageKey, fileName, mediaType, byteSize: measure.byteSize, sha256: measure.hash.digest() } });
  } finally {
    source.destroy();
  }
}

async function readHead(source: Readable): Promise<{ head: Buffer; rest: AsyncIterator<Buffer> }> {
  const rest = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.byteLength < HEAD_BYTES) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return { head, rest };
}

/** What the bytes say, whatever the name and the announced type are. */
async function sniff(head: Buffer): Promise<AcceptedMediaType | undefined> {
  const found = await fileTypeFromBuffer(head);
  return ACCEPTED_MEDIA_TYPES.find((accepted) => accepted === found?.mime);
}

class FileTooBig extends Error {}

async function* measured(head: Buffer, rest: AsyncIterator<Buffer>, measure: { byteSize: number; hash: ReturnType<typeof createHash> }) {
  for (let chunk: Buffer | null = head; chunk; chunk = await nextOf(rest)) {
    measure.byteSize += chunk.byteLength;
    if (measure.byteSize > MAX_FILE_BYTES) throw new FileTooBig();
    measure.hash.update(chunk);
    yield chunk;
  }
}

async function nextOf(chunks: AsyncIterator<Buffer>): Promise<Buffer | null> {
  const next = await chunks.next();
  return next.done ? null : next.value;
}

/** The HTTP layer cuts a file at the limit (413) and a broken connection (499); anything else is our own failure. */
function denialOf(error: unknown): Denial {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (error instanceof FileTooBig || status === 413) return deny("FILE_TOO_BIG", { maxBytes: MAX_FILE_BYTES });
  if (typeof status === "number") return deny("UPLOAD_INTERRUPTED");
  throw error;
}

/** The last part of a name, without what could be a path or a control character. */
function plainName(typed: string): string {
  const name = (typed.split(/[\\/]/).at(-1) ?? "").replace(/\p{C}/gu, "").trim();
  return name === "" ? "document" : name;
}
