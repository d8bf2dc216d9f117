import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const pages = ["README.md", ...globSync("docs/**/*.md", { cwd: root })];

/** Files quoted in backticks, from the root: `server/src/app/main.ts`. A name with a placeholder (<noun>, …, *) names no file. */
const quotedPath = /`((?:server|client|shared|e2e|docs|scripts|\.ci)\/[\w./-]+)`/g;
const relativeLink = /\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g;

function missingIn(page: string): string[] {
  const text = readFileSync(path.join(root, page), "utf8");
  const links = [...text.matchAll(relativeLink)].map(([, target = ""]) => path.join(path.dirname(page), target));
  const paths = [...text.matchAll(quotedPath)].map(([, target = ""]) => target);
  return [...links, ...paths].filter((target) => !existsSync(path.join(root, target))).map((target) => `${page} → ${target}`);
}

/** Whole documents, and those within the commands to copy. */
function operationsIn(page: string): string[] {
  const text = readFileSync(path.join(root, page), "utf8");
  const blocks = [...text.matchAll(/^```graphql\n(.*?)^```/gms)].map(([, block = ""]) => block);
  const commands = [...text.matchAll(/"query":\s*("(?:[^"\\]|\\.)*")/g)].map(([, json = ""]) => JSON.parse(json) as string);
  return [...blocks, ...commands];
}

describe("the documentation", () => {
  it("gives operations that the schema accepts", () => {
    const schema = buildSchema(readFileSync(path.join(root, "schema.graphql"), "utf8"));
    const operations = pages.flatMap(operationsIn);
    expect(operations.length).toBeGreaterThanOrEqual(5);
    expect(operations.flatMap((operation) => validate(schema, parse(operation)).map(({ message }) => message))).toEqual([]);
  });

  it("names only files that exist", () => {
    expect(pages.flatMap(missingIn)).toEqual([]);
  });

  it("leads from the button « Approuver » to the table in six files that follow each other", () => {
    const text = readFileSync(path.join(root, "docs/architecture.md"), "utf8");
    const files = [...text.matchAll(/^\d\. `([^`]+)`/gm)].map(([, file = ""]) => file);
    expect(files).toHaveLength(6);
    const names = [
      "ApproveForm",
      "DecideApprovalDocument",
      "decideApproval(",
      "runUseCase(ctx, decideApproval",
      "update approval",
      "approval",
    ];
    const strangers = files.filter((file, index) => !readFileSync(path.join(root, file), "utf8").includes(names[index] ?? "?"));
    expect(strangers).toEqual([]);
  });

  it("shows its one screenshot without weighing on the repository: at most 150 kB", () => {
    expect(statSync(path.join(root, "docs/dashboard.png")).size).toBeLessThanOrEqual(150_000);
  });
});
