import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./children.mjs";

const folder = path.join(root, "server/trusted-documents");
const current = path.join(folder, "current.json");

/** Every operation of the pages, SHA-256 → text, in one stable order: what the server lets a cookie session run. */
function mergeManifests() {
  const documents = {};
  for (const file of globSync("client/src/**/gql/persisted-documents.json", { cwd: root })) {
    const found = JSON.parse(readFileSync(path.join(root, file), "utf8"));
    for (const [hash, text] of Object.entries(found)) documents[hash.replace(/^sha256:/, "")] = text;
  }
  const sorted = Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

export const areTrustedDocumentsCurrent = () => existsSync(current) && readFileSync(current, "utf8") === mergeManifests();

export function writeTrustedDocuments() {
  if (areTrustedDocumentsCurrent()) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(current, mergeManifests());
}

/** Keeps today's list under the version's name: pages still open in a browser go on working after the next release. */
export function keepTrustedDocumentsForRelease() {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  copyFileSync(current, path.join(folder, `${version}.json`));
}
