import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";

import { v7 as uuidv7 } from "uuid";
import { afterEach, beforeEach, expect, it } from "vitest";

import { FileMissingError, type FileStorage } from "./file-storage.ts";
import { makeLocalFileStorage } from "./local-file-storage.ts";

let root: string;
let storage: FileStorage;
const key = uuidv7();

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "files-"));
  storage = makeLocalFileStorage(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function keys(): Promise<string[]> {
  const found: string[] = [];
  for await (const stored of storage.list()) found.push(stored.key);
  return found;
}

it("gives back what was written", async () => {
  await storage.write(key, Readable.from(["one ", "two"]));
  expect(await text(await storage.read(key))).toBe("one two");
  expect(await keys()).toEqual([key]);
});

it("keeps nothing of a file whose sending broke", async () => {
  const broken = Readable.from(
    (function* () {
      yield "half";
      throw new Error("cut");
    })(),
  );
  await expect(storage.write(key, broken)).rejects.toThrow("cut");
  expect(await keys()).toEqual([]);
  await expect(storage.read(key)).rejects.toBeInstanceOf(FileMissingError);
});

it("removes a file, and does not mind if it is gone", async () => {
  await storage.write(key, Readable.from(["x"]));
  await storage.remove(key);
  await storage.remove(key);
  expect(await keys()).toEqual([]);
});

it("refuses a key that is a path", async () => {
  await expect(storage.write("../../etc/passwd", Readable.from(["x"]))).rejects.toThrow(RangeError);
  expect(await readdir(root)).toEqual([]);
});
