// npm test [-- <suite>] [-- <filter>]: every suite, or those whose file names match. Ends with « N passed, N failed ».
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "./build.mjs";
import { root, run, tool } from "./children.mjs";
import { findChromium } from "./chromium.mjs";
import { endWithParent } from "./end-with-parent.mjs";
import { countPlaywright, countVitest } from "./test-counts.mjs";

endWithParent();
const reports = mkdtempSync(path.join(os.tmpdir(), "portail-reports-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

const chromium = findChromium();
const env = chromium === null ? {} : { CHROMIUM_PATH: chromium };
const suites = {
  shared: (filters) => vitest("shared", filters),
  server: (filters) => vitest("server", filters),
  client: (filters) => vitest("client", chromium === null ? ["--project", "unit", ...filters] : filters),
  journeys,
};

const [first, ...rest] = process.argv.slice(2);
const isSuite = first !== undefined && Object.hasOwn(suites, first);
const chosen = isSuite ? [first] : Object.keys(suites);
const filters = isSuite ? rest : process.argv.slice(2);

if (chromium === null) {
  console.log(
    "No Chromium was found (CHROMIUM_PATH, then the usual places): the tests of the pages and the browser journeys are NOT run.\n",
  );
}
const results = [];
for (const name of chosen) {
  console.log(`── ${name} ${"─".repeat(60 - name.length)}`);
  results.push({ name, ...(await suites[name](filters)) });
}
conclude();

async function vitest(workspace, arguments_) {
  const report = path.join(reports, `${workspace}.json`);
  const options = ["run", "--passWithNoTests", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(tool("vitest", workspace), [...options, ...arguments_], { cwd: path.join(root, workspace), env });
  return countVitest(read(report), code);
}

async function journeys(arguments_) {
  if (chromium === null) return { passed: 0, failed: 0, skipped: 0, note: "not run: no Chromium" };
  if (!(await build())) return { passed: 0, failed: 1, skipped: 0, note: "the build failed" };
  const report = path.join(reports, "journeys.json");
  const options = ["test", "--config", "e2e/playwright.config.ts", "--reporter=list,json", "--pass-with-no-tests"];
  const { code } = await run(tool("playwright"), [...options, ...arguments_], { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  return countPlaywright(read(report), code);
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return null;
  }
}

function conclude() {
  console.log("");
  for (const { name, passed, failed, skipped, note } of results) {
    const parts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : []), ...(note ? [note] : [])];
    console.log(`${name.padEnd(10)}${parts.join(", ")}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const [passed, failed, skipped] = ["passed", "failed", "skipped"].map(total);
  if (passed + failed === 0) console.log("No test matches.");
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
