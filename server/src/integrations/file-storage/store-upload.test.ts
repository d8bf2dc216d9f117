import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { deflateSync, crc32 } from "node:zlib";

import { v7 as uuidv7 } from "uuid";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { FileStorage } from "./file-storage.ts";
import { makeLocalFileStorage } from "./local-file-storage.ts";
import { storeUpload } from "./store-upload.ts";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]);

const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.byteLength, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};
const pngWith = (...before: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    ...before,
    chunk("IDAT", deflateSync(Buffer.alloc(4))),
    chunk("IEND", Buffer.alloc(0)),
  ]);

let root: string;
let storage: FileStorage;
const key = uuidv7();

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "uploads-"));
  storage = makeLocalFileStorage(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const send = (content: Buffer, maxBytes?: number, size = 1_000) => {
  const pieces = Array.from({ length: Math.ceil(content.byteLength / size) }, (_, index) =>
    content.subarray(index * size, (index + 1) * size),
  );
  return storeUpload(storage, key, Readable.from(pieces), maxBytes);
};
const filesLeft = async () => (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe("a file somebody sends", () => {
  it.each([
    ["application/pdf", pdf],
    ["image/jpeg", jpeg],
    ["image/png", pngWith()],
    ["image/png", pngWith(chunk("iCCP", Buffer.alloc(200_000, 7)))],
    ["application/pdf", Buffer.concat([pdf, Buffer.alloc(300_000, 65)])],
  ])("is recognised as %s by its content, measured and stored whole", async (mediaType, content) => {
    const sha256 = createHash("sha256").update(content).digest();
    expect(await send(content)).toEqual({ allowed: true, value: { mediaType, byteSize: content.byteLength, sha256 } });
    expect(await buffer(await storage.read(key))).toEqual(content);
  });

  it.each([
    ["a program", Buffer.from("MZ\x90\0\x03\0\0\0")],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a drawing with scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ["an archive", Buffer.from("PK\x03\x04\x14\0\0\0\0\0")],
    ["a GIF", Buffer.from("GIF89a\x01\0\x01\0")],
    ["plain text", Buffer.from("facture.pdf")],
    ["a page that speaks of PDF later", Buffer.from("<script>x</script>%PDF-1.7")],
  ])("that is %s is refused before anything is written, whatever its name", async (_what, content) => {
    expect(await send(content)).toEqual({ allowed: false, code: "FILE_TYPE_REFUSED" });
    expect(await readdir(root)).toEqual([]);
  });

  it("that is empty is refused", async () => {
    expect(await send(Buffer.alloc(0))).toEqual({ allowed: false, code: "FILE_EMPTY" });
    expect(await readdir(root)).toEqual([]);
  });

  it("may have exactly the largest size, and not one byte more", async () => {
    const content = Buffer.concat([pdf, Buffer.alloc(100_000 - pdf.byteLength)]);
    expect(await send(content, 99_999)).toEqual({ allowed: false, code: "FILE_TOO_BIG", params: { maxBytes: 99_999 } });
    expect(await filesLeft()).toEqual([]);
    expect(await send(content, 100_000)).toMatchObject({ allowed: true });
  });

  it("that never ends is stopped at the limit, not read to its end", async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        yield pdf;
        while (true) {
          given += 10_000;
          yield Buffer.alloc(10_000);
        }
      })(),
    );
    expect(await storeUpload(storage, key, endless, 200_000)).toMatchObject({ code: "FILE_TOO_BIG" });
    expect(given).toBeLessThan(600_000);
    expect(endless.destroyed).toBe(true);
    expect(await filesLeft()).toEqual([]);
  });

  it.each([0, 100_000])("whose sending breaks after %d bytes leaves nothing behind", async (size) => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.concat([pdf, Buffer.alloc(size)]);
        throw new Error("aborted");
      })(),
    );
    expect(await storeUpload(storage, key, broken)).toEqual({ allowed: false, code: "UPLOAD_INTERRUPTED" });
    expect(await filesLeft()).toEqual([]);
  });

  it("fails loudly when the storage fails", async () => {
    const failing: FileStorage = { ...storage, write: () => Promise.reject(new Error("disk full")) };
    await expect(storeUpload(failing, key, Readable.from([pdf]))).rejects.toThrow("disk full");
  });
});
