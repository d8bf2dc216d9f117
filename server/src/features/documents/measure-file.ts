import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { SNIFFED_BYTES } from "../../integrations/file-inspection/sniff-media-type.ts";

/** Measured by us, never what a sender said. */
export interface Measure {
  readonly byteSize: number;
  readonly sha256: Buffer;
}

/** Passes the content on, and says at its end what it was. */
export function measuring(source: AsyncIterable<Buffer>): { content: AsyncGenerator<Buffer>; result(): Measure } {
  const hash = createHash("sha256");
  let byteSize = 0;
  async function* content() {
    for await (const chunk of source) {
      byteSize += chunk.byteLength;
      hash.update(chunk);
      yield chunk;
    }
  }
  return { content: content(), result: () => ({ byteSize, sha256: hash.digest() }) };
}

/** Reads a file to its end and remembers its beginning. */
export async function measureFile(source: Readable): Promise<Measure & { head: Buffer }> {
  const { content, result } = measuring(source as AsyncIterable<Buffer>);
  let head = Buffer.alloc(0);
  for await (const chunk of content) {
    if (head.byteLength < SNIFFED_BYTES) head = Buffer.concat([head, chunk]).subarray(0, SNIFFED_BYTES);
  }
  return { head, ...result() };
}
