// npm run codegen: schema.graphql from the server, typed documents of each client feature, and the server's list of trusted documents.
//   -- --check           changes nothing, fails when something has drifted
//   -- --documents-only  leaves schema.graphql alone
//   -- --release         also keeps today's trusted documents under the version's name
import { run, tool } from "./children.mjs";
import { areTrustedDocumentsCurrent, keepTrustedDocumentsForRelease, writeTrustedDocuments } from "./trusted-documents.mjs";

/** @returns {Promise<string[]>} what has drifted or could not be made */
export async function generate({ check = false, documentsOnly = false } = {}) {
  const faults = documentsOnly ? [] : await printSchema(check);
  if (faults.length > 0 && !check) return faults;
  const typed = await run(tool("graphql-codegen"), ["--config", "codegen.ts", "--errors-only", ...(check ? ["--check"] : [])], {
    quiet: true,
  });
  if (typed.code !== 0) faults.push(`the typed documents of the client\n${typed.output}`);
  if (!check) writeTrustedDocuments();
  else if (!areTrustedDocumentsCurrent()) faults.push("server/trusted-documents/current.json");
  return faults;
}

async function printSchema(check) {
  const compiled = await run(tool("tsc"), ["-b", "server"], { quiet: true });
  if (compiled.code !== 0) return [`the server does not compile\n${compiled.output}`];
  const printed = await run(process.execPath, ["server/dist/app/print-schema.js", ...(check ? ["--check"] : [])], { quiet: true });
  return printed.code === 0 ? [] : [`schema.graphql\n${printed.output}`];
}

if (import.meta.main) {
  const has = (flag) => process.argv.includes(flag);
  const faults = await generate({ check: has("--check"), documentsOnly: has("--documents-only") });
  if (faults.length > 0) {
    console.error(`Not up to date: ${faults.join(", ")}`);
    process.exit(1);
  }
  if (has("--release")) keepTrustedDocumentsForRelease();
}
