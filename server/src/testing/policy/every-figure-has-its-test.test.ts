import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { figures } from "./figures.ts";

const sources = path.resolve(import.meta.dirname, "../..");
const tests = globSync("**/*.test.ts", { cwd: sources }).map((file) => readFileSync(path.join(sources, file), "utf8"));

/** Figures named by a test's title, and by what a test prints. */
const named = namesIn(/\bfigure\(\s*"([\w.]+)"/g);
const printed = namesIn(/\btried\(\s*"([\w.]+)"/g);

function namesIn(pattern: RegExp): Set<string | undefined> {
  return new Set(tests.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)));
}

it("every figure of the policy has a test named after it that prints attempts → successes", () => {
  const missing = [...figures.keys()].filter((name) => !named.has(name) || !printed.has(name));
  console.log(`${figures.size} figures of the policy, ${figures.size - missing.length} tested under their name`);
  expect(missing, 'write it(figure("…", "…")) and tried("…", …): docs/recipes/add-a-policy-figure.md').toEqual([]);
});
