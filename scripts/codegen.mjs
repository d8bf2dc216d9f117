// npm run codegen: schema.graphql from the server, typed documents of each client feature, and the server's list of trusted documents.
//   -- --check           changes nothing, fails when something has drifted
//   -- --documents-only  leaves schema.graphql alone
//   -- --release         also keeps today's list under the version's name: pages still open in a browser go on working after the next release
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run, tool } from "./children.mjs";

const manifests = path.join(root, "server/trusted-documents");
const current = path.join(manifests, "current.json");

/** @returns {Promise<string[]>} what has drifted (always empty without `check`) */
export async function generate({ check = false, documentsOnly = false } = {}) {
  const drifted = [];
  if (!documentsOnly) {
    const compiled = await run(tool("tsc"), ["-b", "server"], { quiet: true });
    if (compiled.code !== 0) return [`the server does not compile\n${compiled.output}`];
    const printed = await run(process.execPath, ["server/dist/app/print-schema.js", ...(check ? ["--check"] : [])], { quiet: true });
    if (printed.code !== 0) drifted.push(`schema.graphql ${printed.output}`);
  }
  const typed = await run(tool("graphql-codegen"), ["--config", "codegen.ts", "--errors-only", ...(check ? ["--check"] : [])], {
    quiet: true,
  });
  if (typed.code !== 0) drifted.push(`the typed documents of the client ${typed.output}`);
  const merged = trustedDocuments();
  if (!check) {
    mkdirSync(manifests, { recursive: true });
    writeFileSync(current, merged);
  } else if (!existsSync(current) || readFileSync(current, "utf8") !== merged) drifted.push("server/trusted-documents/current.json");
  return drifted;
}

/** Every operation of the pages, SHA-256 → text, in one stable order. */
function trustedDocuments() {
  const documents = {};
  for (const file of globSync("client/src/**/gql/persisted-documents.json", { cwd: root })) {
    const found = JSON.parse(readFileSync(path.join(root, file), "utf8"));
    for (const [hash, text] of Object.entries(found)) documents[hash.replace(/^sha256:/, "")] = text;
  }
  const sorted = Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

function keepForRelease() {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  copyFileSync(current, path.join(manifests, `${version}.json`));
}

if (import.meta.main) {
  const has = (flag) => process.argv.includes(flag);
  const drifted = await generate({ check: has("--check"), documentsOnly: has("--documents-only") });
  if (drifted.length > 0) {
    console.error(`Not up to date: ${drifted.join(", ")}`);
    process.exit(1);
  }
  if (has("--release")) keepForRelease();
}
