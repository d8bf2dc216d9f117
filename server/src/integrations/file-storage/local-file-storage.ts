import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, opendir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { FileMissingError, isStorageKey, storageKeyOrThrow, type FileStorage, type StoredKey } from "./file-storage.ts";

const partSuffix = ".part";

/** Files in folders of the local disk, spread by the random end of their key so that no folder grows without limit. */
export function makeLocalFileStorage(root: string): FileStorage {
  const pathOf = (key: string) => path.join(root, storageKeyOrThrow(key).slice(-2), key);
  return {
    async write(key, content) {
      const target = pathOf(key);
      await mkdir(path.dirname(target), { recursive: true });
      await writeWhole(target, content);
    },
    async read(key) {
      const file = pathOf(key);
      await stat(file).catch(() => {
        throw new FileMissingError(key);
      });
      return createReadStream(file);
    },
    async remove(key) {
      // A part left by a crash goes with its key.
      for (const file of [pathOf(key), `${pathOf(key)}${partSuffix}`]) await rm(file, { force: true });
    },
    list: () => listKeys(root),
  };
}

/** Written aside, flushed to the disk, then given its name: a key never shows half a file. */
async function writeWhole(target: string, content: Readable): Promise<void> {
  const part = `${target}${partSuffix}`;
  try {
    // `flush` calls fsync before the stream closes.
    await pipeline(content, createWriteStream(part, { flags: "wx", flush: true, mode: 0o600 }));
    await rename(part, target);
    await syncFolder(path.dirname(target));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The new name itself must survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* listKeys(root: string): AsyncIterable<StoredKey> {
  await mkdir(root, { recursive: true });
  for await (const entry of await opendir(root, { recursive: true })) {
    const key = entry.name.endsWith(partSuffix) ? entry.name.slice(0, -partSuffix.length) : entry.name;
    if (!entry.isFile() || !isStorageKey(key)) continue;
    const facts = await stat(path.join(entry.parentPath, entry.name)).catch(() => null);
    if (facts) yield { key, writtenAt: facts.mtime };
  }
}
