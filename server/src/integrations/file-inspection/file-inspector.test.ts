import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { expect, it } from "vitest";

import { policy } from "../../platform/config/policy.ts";
import { badPdfs } from "../../testing/file-corpus/bad-pdfs.ts";
import { onePage } from "../../testing/file-corpus/raw-pdf.ts";
import { rawPng } from "../../testing/file-corpus/pictures.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import type { Task } from "./child/task.ts";
import type { Inspected } from "./file-inspector.ts";
import { makeFileInspector } from "./make-file-inspector.ts";
import { workInChild } from "./work-in-child.ts";

const { seconds, memoryBytes, maxPixels, concurrent, waiting, previewWidth } = policy.inspection;
const inspector = makeFileInspector();
const paper = onePage();
const task: Task = { do: "inspect", mediaType: "application/pdf", maxPixels };
const drain = async (inspected: Inspected) => {
  if (inspected.kept === "REWRITTEN") await buffer(inspected.content);
};

it(figure("inspection.maxPixels", "draws a picture of sixty million points, and refuses one more"), { timeout: 60_000 }, async () => {
  const answers = await Promise.all(
    [maxPixels, maxPixels + 10_000].map((points) =>
      inspector.inspect("image/png", Readable.from([rawPng(10_000, points / 10_000, 1)]), drain),
    ),
  );
  expect(answers).toEqual([null, { allowed: false, code: "FILE_TOO_COMPLEX" }]);
  tried("inspection.maxPixels", 2, 1);
});

it(figure("inspection.seconds", "stops a file that takes too long"), async () => {
  const look = (limit: number) =>
    workInChild(task, Readable.from([paper]), { seconds: limit, memoryBytes }, async () => "done").catch((error: Error) => error.message);
  const answers = [await look(seconds), await look(0.01)];
  expect(answers).toEqual(["done", "The child gave no answer."]);
  tried("inspection.seconds", answers.length, 1);
});

it(figure("inspection.memoryBytes", "stops a file that swells"), { timeout: 60_000 }, async () => {
  const bomb = badPdfs.find(({ what }) => what.includes("bomb"));
  const content = Readable.from([(await (await bomb?.file())?.bytes()) ?? new Uint8Array()]);
  expect(await inspector.inspect("application/pdf", content, drain)).toMatchObject({ code: "FILE_TOO_COMPLEX" });
  expect(await inspector.inspect("application/pdf", Readable.from([paper]), drain)).toBeNull();
  tried("inspection.memoryBytes", 2, 1);
});

it(
  figure("inspection.concurrent", figure("inspection.waiting", "looks into two files at a time; ten wait, one more is sent away at once")),
  { timeout: 60_000 },
  async () => {
    let begun = 0;
    const gate = Promise.withResolvers<undefined>();
    const held = () =>
      Readable.from(
        (async function* () {
          begun += 1;
          await gate.promise;
          yield Buffer.from("%PDF-");
        })(),
      );
    const looks = Array.from({ length: concurrent + waiting }, () => inspector.inspect("application/pdf", held(), drain));
    await expect(inspector.inspect("application/pdf", held(), drain)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    await expect.poll(() => begun).toBe(concurrent);
    tried("inspection.waiting", looks.length + 1, looks.length);
    gate.resolve(undefined);
    await Promise.all(looks);
    expect(begun).toBe(concurrent + waiting);
    tried("inspection.concurrent", looks.length, concurrent);
  },
);

it("passes on a failure of the storage, and of the file's own stream", async () => {
  const failing = inspector.inspect("application/pdf", Readable.from([paper]), () => Promise.reject(new Error("disk full")));
  await expect(failing).rejects.toThrow("disk full");
  const broken = new Readable({ read: () => broken.destroy(new Error("gone")) });
  await expect(inspector.inspect("application/pdf", broken, drain)).rejects.toThrow("gone");
});

it(figure("inspection.previewWidth", "draws a page as a picture"), async () => {
  const drawn = await inspector.renderPage("application/pdf", Readable.from([paper]), 1);
  expect(await sharp(drawn ?? undefined).metadata()).toMatchObject({ format: "webp", width: previewWidth, height: 1_981 });
  expect(await inspector.renderPage("application/pdf", Readable.from([paper]), 2)).toBeNull();
  const small = await inspector.renderPage("image/png", Readable.from([rawPng(80, 60, 8)]), 1);
  expect(await sharp(small ?? undefined).metadata()).toMatchObject({ width: 80, height: 60 });
  tried("inspection.previewWidth", 2, 1);
});

it("does not look twice into the bytes it has accepted, and does into those it has refused", async () => {
  const [paperHash, otherHash] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  expect(await inspector.inspect("application/pdf", Readable.from([paper]), drain, paperHash)).toBeNull();
  const unread = new Readable({ read: () => unread.destroy(new Error("read again")) });
  const kept: Inspected[] = [];
  expect(await inspector.inspect("application/pdf", unread, async (inspected) => void kept.push(inspected), paperHash)).toBeNull();
  expect(kept).toEqual([{ kept: "AS_SENT", pages: 1 }]);
  for (const content of ["%PDF-1.7\n%%EOF\n", "%PDF-1.7\n%%EOF\n"])
    expect(await inspector.inspect("application/pdf", Readable.from([Buffer.from(content)]), drain, otherHash)).toMatchObject({
      code: "FILE_BROKEN",
    });
});

it("works without rights: no setting, no writing, no other process, no file but our code", async () => {
  const child = await import("node:child_process");
  const { childRights } = await import("./work-in-child.ts");
  const attempts = [
    `require("node:fs").readFileSync("/etc/passwd")`,
    `require("node:fs").writeFileSync("/tmp/x", "")`,
    `require("node:child_process").execSync("id")`,
    `if (Object.keys(process.env).length === 0) throw new Error("nothing to read")`,
  ];
  const statuses = attempts.map((code) => child.spawnSync(process.execPath, [...childRights, "-e", code], { env: {} }).status);
  console.log(`what a hostile file could try: ${attempts.length} attempts → ${statuses.filter((status) => status === 0).length} successes`);
  expect(statuses).toEqual([1, 1, 1, 1]);
});
