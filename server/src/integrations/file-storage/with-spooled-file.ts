import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file set aside while it is sent on; its size and hash must be known before. */
export interface SpooledFile {
  readonly path: string;
  readonly byteSize: number;
  readonly sha256: Buffer;
}

/** How such files are called in the temporary folder: those of a process that was killed are swept by this name. */
export const spooledName = /^portail-spool-[0-9a-f-]{36}\.tmp$/;

/** Sets the content aside on the local disk while `use` works with it: a large export never stands in memory. */
export async function withSpooledFile<T>(content: Readable, use: (file: SpooledFile) => Promise<T>): Promise<T> {
  const file = path.join(os.tmpdir(), `portail-spool-${randomUUID()}.tmp`);
  const hash = createHash("sha256");
  let byteSize = 0;
  async function* measured(source: AsyncIterable<Buffer | string>) {
    for await (const chunk of source) {
      const bytes = Buffer.from(chunk as Buffer);
      byteSize += bytes.byteLength;
      hash.update(bytes);
      yield bytes;
    }
  }
  try {
    await pipeline(content, measured, createWriteStream(file, { flags: "wx", mode: 0o600 }));
    return await use({ path: file, byteSize, sha256: hash.digest() });
  } finally {
    await rm(file, { force: true });
  }
}
