import { Readable } from "node:stream";

import { expect, it } from "vitest";

import { noAntivirus } from "./antivirus.ts";

it("without a scanner a file is marked NOT_SCANNED, never clean, and its stream is let go", async () => {
  const content = Readable.from(["x"]);
  expect(await noAntivirus().scan(content)).toEqual({ verdict: "NOT_SCANNED" });
  expect(content.destroyed).toBe(true);
});
