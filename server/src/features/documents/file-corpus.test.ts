import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { badFiles } from "../../testing/file-corpus/bad-files.ts";
import { goodPdfs } from "../../testing/file-corpus/good-pdfs.ts";
import { goodPictures, photograph } from "../../testing/file-corpus/pictures.ts";
import { named, type Sample } from "../../testing/file-corpus/sample.ts";
import { addFarm, type Farm, type Problem } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let farm: Farm;
beforeAll(async () => {
  server = await testServer();
  farm = await addFarm(server);
});
afterAll(() => server.stop());

const mutation = `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { document { id } problems { code } } }`;

/** « kept », or the problem the file is refused for. */
async function send(file: File): Promise<string> {
  const input = { structureId: farm.structure.id, kind: "OTHER", file };
  const answer = await server.graphql<{ attachDocument: { document: { id: string } | null; problems: Problem[] } }>(
    mutation,
    { input },
    farm.as,
  );
  return answer.data?.attachDocument.problems[0]?.code ?? (answer.data?.attachDocument.document ? "kept" : JSON.stringify(answer.errors));
}

async function sendAll(samples: readonly Sample[]) {
  const answers: (readonly [string, string])[] = [];
  const waiting = [...samples];
  const sendNext = async (): Promise<void> => {
    const sample = waiting.shift();
    if (!sample) return;
    answers.push([sample.what, await send(await sample.file())]);
    return sendNext();
  };
  await Promise.all([sendNext(), sendNext()]); // as many as are looked into at a time
  return new Map(answers);
}

const storedKeys = async () => {
  const keys: string[] = [];
  for await (const { key } of server.services.fileStorage.list()) keys.push(key);
  return keys;
};

it("refuses every bad file of the corpus for what it is, and keeps nothing of it", { timeout: 180_000 }, async () => {
  const before = (await storedKeys()).length;
  const answers = await sendAll(badFiles);
  const accepted = [...answers.values()].filter((answer) => answer === "kept");
  console.log(`bad files: ${badFiles.length} attempts → ${accepted.length} successes`);
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(badFiles.map(({ what, why }) => [what, why])));
  expect((await storedKeys()).length).toBe(before);
  expect(badFiles.length).toBeGreaterThanOrEqual(40);
});

it("accepts every good file of the corpus", { timeout: 120_000 }, async () => {
  const goodFiles = [...goodPdfs, ...goodPictures];
  const answers = await sendAll(goodFiles);
  const accepted = [...answers.values()].filter((answer) => answer === "kept");
  console.log(`good files: ${goodFiles.length} attempts → ${accepted.length} successes`);
  expect([...answers].filter(([, answer]) => answer !== "kept")).toEqual([]);
  expect(goodFiles.length).toBeGreaterThanOrEqual(20);
});

it("keeps a photograph upright, and nothing of where and by what it was taken", async () => {
  const before = new Set(await storedKeys());
  const taken = await photograph();
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  expect(await send(named("photo.jpg", taken))).toBe("kept");
  const [key = ""] = (await storedKeys()).filter((stored) => !before.has(stored));
  const kept = await sharp(await buffer(await server.services.fileStorage.read(key))).metadata();
  expect([kept.width, kept.height, kept.orientation, kept.exif, kept.xmp, kept.iptc]).toEqual([
    40,
    60,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
