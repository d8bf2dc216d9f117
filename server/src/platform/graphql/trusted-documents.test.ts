import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadTrustedDocuments } from "./trusted-documents.ts";

describe("the trusted documents", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "portail-documents-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const write = (name: string, manifest: Record<string, string>) => writeFileSync(path.join(folder, name), JSON.stringify(manifest));

  it("are those of this release and of earlier ones", () => {
    write("current.json", { [hash("{ a }")]: "{ a }" });
    write("0.1.0.json", { [hash("{ b }")]: "{ b }" });
    expect([...loadTrustedDocuments(folder).values()].sort()).toEqual(["{ a }", "{ b }"]);
  });

  it("are none before the first build", () => {
    expect(loadTrustedDocuments(path.join(folder, "absent")).size).toBe(0);
  });

  it("stop the start when a text is not the one its hash names", () => {
    write("forged.json", { [hash("{ a }")]: "{ secret }" });
    expect(() => loadTrustedDocuments(folder)).toThrow("forged.json");
  });
});
