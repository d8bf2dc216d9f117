// npm run check: everything that can be said of the sources without running them. Two steps at a time, each shown with its duration.
import { globSync } from "node:fs";
import path from "node:path";
import { root, run, tool } from "./children.mjs";
import { generate } from "./codegen.mjs";
import { endWithParent } from "./end-with-parent.mjs";

endWithParent();
const command = (name, args, options = {}) => run(name, args, { quiet: true, ...options });

const steps = {
  types: () => command(tool("tsc"), ["-b", "shared", "server", "client", "."]),
  "lint and import law": () => command(tool("oxlint"), []),
  format: () => command(tool("oxfmt"), ["--check", "."]),
  "unused code": () => command(tool("knip"), ["--no-progress"]),
  "the law refuses planted violations": () => command(process.execPath, ["--test", ...globSync("scripts/**/*.test.mjs", { cwd: root })]),
  "schema, client types and trusted documents are up to date": async () => {
    const drifted = await generate({ check: true });
    return { code: drifted.length, output: `Run \`npm run codegen\` and review the difference: ${drifted.join("\n")}` };
  },
  "entities say what the migrations made, every figure has its test, every operation its sixteen roles": () =>
    command(tool("vitest", "server"), ["run", "entity-drift", "every-figure-has-its-test", "every-operation-has-its-row"], {
      cwd: path.join(root, "server"),
    }),
};

const failed = [];

async function work(queue) {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [name, step] = next;
    const begin = performance.now();
    const { code, output } = await step();
    console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
    if (code !== 0) failed.push({ name, output });
  }
}

const [types, ...others] = Object.entries(steps);
await work([types]); // alone and first: the others read what it builds
await Promise.all([work(others), work(others)]);

for (const { name, output } of failed) console.error(`\n── ${name} ──\n${output.trim()}`);
if (failed.length > 0) process.exit(1);
