import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";

/** A ZIP being written: each entry is read from its source to the reader of `content` as fast as that reads, never held whole. */
export interface Archive {
  /** Reading it is what makes the entries advance. */
  readonly content: Readable;
  /** Resolves when the source has been read to its end. */
  add(name: string, source: Readable, options: { compress: boolean }): Promise<void>;
  finish(): void;
  /** Gives up: whoever reads `content` fails too. */
  abort(error: Error): void;
}

/** A ZIP whose entries all have this date. */
export function makeArchive(date: Date): Archive {
  const zip = new ZipFile();
  const content = zip.outputStream as Readable;
  // The library hands entries over by events: without this an unreadable source, or a full disk, would leave it waiting for ever.
  const broken = new Promise<never>((_, reject) => {
    zip.once("error", reject);
    content.once("error", reject);
    content.once("close", () => reject(new Error("The archive was closed before its end.")));
  });
  broken.catch(() => undefined);
  return {
    content,
    async add(name, source, { compress }) {
      zip.addReadStream(source, name, { mtime: date, compress, mode: 0o600 });
      try {
        await Promise.race([finished(source), broken]);
      } finally {
        source.destroy();
      }
    },
    finish: () => zip.end(),
    abort: (error) => void content.destroy(error),
  };
}

/** Rows as a JSON array, one per line, piece by piece. */
export function jsonArrayOf(rows: AsyncIterable<unknown>): Readable {
  return Readable.from(
    (async function* () {
      let before = "[";
      for await (const row of rows) {
        yield `${before}\n  ${JSON.stringify(row)}`;
        before = ",";
      }
      yield before === "[" ? "[]\n" : "\n]\n";
    })(),
  );
}
