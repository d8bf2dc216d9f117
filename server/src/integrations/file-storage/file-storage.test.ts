import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";

import { v7 as uuidv7 } from "uuid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { localS3, type LocalS3, type S3Fault } from "../../testing/local-s3.ts";
import { FileMissingError, type FileStorage } from "./file-storage.ts";
import { makeLocalFileStorage } from "./local-file-storage.ts";
import { makeS3FileStorage } from "./s3-file-storage.ts";
import { spooledName } from "./with-spooled-file.ts";

let root: string;
let s3: LocalS3;
let storage: FileStorage;
const key = uuidv7();

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "files-"));
  s3 = await localS3();
});
afterEach(async () => {
  await s3.stop();
  await rm(root, { recursive: true, force: true });
  if ((await readdir(tmpdir())).some((name) => spooledName.test(name))) throw new Error("A file set aside was left behind.");
});

async function keys(): Promise<string[]> {
  const found: string[] = [];
  for await (const stored of storage.list()) found.push(stored.key);
  return found.sort();
}

const bytes = (size: number) => Buffer.alloc(size, "0123456789");
const inPieces = (content: Buffer) =>
  Readable.from(
    Array.from({ length: Math.ceil(content.byteLength / 64_000) }, (_, at) => content.subarray(at * 64_000, (at + 1) * 64_000)),
  );

describe.each([
  ["the disk", () => makeLocalFileStorage(root)],
  ["a bucket", () => makeS3FileStorage(s3.settings)],
] as const)("the storage on %s", (_, make) => {
  beforeEach(() => {
    storage = make();
  });

  it("gives back what was written, byte for byte, and says when", async () => {
    const before = Date.now() - 2_000;
    await storage.write(key, inPieces(bytes(3_000_000)));
    expect((await buffer(await storage.read(key))).equals(bytes(3_000_000))).toBe(true);
    for await (const { writtenAt } of storage.list()) expect(writtenAt.getTime()).toBeGreaterThanOrEqual(before);
  });

  it("keeps text and an empty file", async () => {
    const other = uuidv7();
    await storage.write(key, Readable.from(["one ", "two"]));
    await storage.write(other, Readable.from([]));
    expect([await text(await storage.read(key)), await text(await storage.read(other))]).toEqual(["one two", ""]);
  });

  it("lists every file, however many", async () => {
    const written = Array.from({ length: 5 }, () => uuidv7()).sort();
    for (const each of written) await storage.write(each, Readable.from(["x"]));
    expect(await keys()).toEqual(written);
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
    await expect(storage.read("../../etc/passwd")).rejects.toThrow(RangeError);
    await expect(storage.remove("../../etc/passwd")).rejects.toThrow(RangeError);
    expect([await readdir(root), s3.requests]).toEqual([[], []]);
  });
});

describe("a bucket", () => {
  beforeEach(() => {
    storage = makeS3FileStorage(s3.settings);
  });

  it("is asked with keys it knows, and refuses others", async () => {
    const stranger = makeS3FileStorage({ ...s3.settings, secretAccessKey: "guessed" });
    await expect(stranger.write(key, Readable.from(["x"]))).rejects.toMatchObject({ name: "SignatureDoesNotMatch" });
    expect(s3.objects.size).toBe(0);
  });

  it.each<S3Fault>(["error 500 once", "drops the connection once"])("is asked again when it stumbles: %s", async (fault) => {
    s3.fault = fault;
    await storage.write(key, inPieces(bytes(300_000)));
    s3.fault = fault;
    expect((await buffer(await storage.read(key))).byteLength).toBe(300_000);
    s3.fault = fault;
    expect(await keys()).toEqual([key]);
  });

  it("that is down makes a write fail loudly, and keeps nothing", async () => {
    s3.fault = "error 500";
    await expect(storage.write(key, Readable.from(["x"]))).rejects.toMatchObject({ name: "InternalError" });
    expect(s3.objects.size).toBe(0);
  });

  it("refuses what was changed on its way there", async () => {
    s3.fault = "changes what it receives";
    await expect(storage.write(key, Readable.from(["x"]))).rejects.toMatchObject({ name: "XAmzContentSHA256Mismatch" });
    expect(s3.objects.size).toBe(0);
  });

  it.each<S3Fault>(["cut mid-body", "changes a byte"])("whose answer is spoilt is noticed by whoever reads: %s", async (fault) => {
    await storage.write(key, inPieces(bytes(300_000)));
    s3.fault = fault;
    await expect(storage.read(key).then(buffer)).rejects.toThrow();
  });

  it("may hold what is not ours: it is neither listed nor touched", async () => {
    s3.objects.set("backups/database.dump", { content: Buffer.from("x"), checksum: undefined, at: new Date() });
    s3.objects.set("files/notes.txt", { content: Buffer.from("x"), checksum: undefined, at: new Date() });
    await storage.write(key, Readable.from(["x"]));
    expect(await keys()).toEqual([key]);
  });
});
