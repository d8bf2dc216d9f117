import { createHash } from "node:crypto";
import { Readable } from "node:stream";

import { MAX_FILE_BYTES, type AcceptedMediaType } from "@portail-tic/shared/documents/document-limits";
import { accepted, type Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny, type Denial } from "@portail-tic/shared/kernel/verdict";

import type { FileStorage } from "./file-storage.ts";
import { sniffMediaType, SNIFFED_BYTES } from "./sniff-media-type.ts";

/** What is known of a file once it is stored: measured by us, never what its sender said. */
export interface StoredFile {
  readonly mediaType: AcceptedMediaType;
  readonly byteSize: number;
  readonly sha256: Buffer;
}

/**
 * Stores what a person sends under a key of ours. Type and first bytes are judged before the storage is touched, the size while the
 * file flows; a refused or interrupted file leaves nothing behind. Throws only when the storage itself fails.
 */
export async function storeUpload(
  storage: FileStorage,
  key: string,
  sent: Readable,
  maxBytes = MAX_FILE_BYTES,
): Promise<Parsed<StoredFile>> {
  try {
    const content = chunksOf(sent);
    const head = await readHead(content);
    if (head.byteLength === 0) return deny("FILE_EMPTY");
    const mediaType = await sniffMediaType(head);
    if (mediaType === null) return deny("FILE_TYPE_REFUSED");
    const measured = measure(head, content, maxBytes);
    await storage.write(key, Readable.from(measured.content, { objectMode: false }));
    return accepted({ mediaType, ...measured.result() });
  } catch (error) {
    if (error instanceof RefusedUpload) return error.denial;
    throw error;
  } finally {
    sent.destroy();
  }
}

/** Carries a refusal through the storage's stream, so that the storage cleans up as for any failure. */
class RefusedUpload extends Error {
  readonly denial: Denial;

  constructor(denial: Denial) {
    super(denial.code);
    this.denial = denial;
  }
}

/** What the sender gives, a broken sending being a refusal and not a failure of ours. */
async function* chunksOf(sent: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of sent) yield Buffer.from(chunk as Uint8Array);
  } catch {
    throw new RefusedUpload(deny("UPLOAD_INTERRUPTED"));
  }
}

async function readHead(content: AsyncGenerator<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size < SNIFFED_BYTES) {
    const next = await content.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.byteLength;
  }
  return Buffer.concat(chunks);
}

function measure(head: Buffer, rest: AsyncGenerator<Buffer>, maxBytes: number) {
  const hash = createHash("sha256");
  let byteSize = 0;
  const take = (chunk: Buffer) => {
    byteSize += chunk.byteLength;
    if (byteSize > maxBytes) throw new RefusedUpload(deny("FILE_TOO_BIG", { maxBytes }));
    hash.update(chunk);
    return chunk;
  };
  async function* content() {
    yield take(head);
    for await (const chunk of rest) yield take(chunk);
  }
  return { content: content(), result: () => ({ byteSize, sha256: hash.digest() }) };
}
