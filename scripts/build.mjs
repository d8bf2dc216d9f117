// Builds the server (server/dist) and the pages (client/dist), each only when something it is made of has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, run, tool } from "./children.mjs";
import { writeTrustedDocuments } from "./trusted-documents.mjs";

const common = ["pnpm-lock.yaml", "tsconfig.base.json", "shared/src", "shared/package.json", "shared/tsconfig.json"];
const parts = [
  {
    name: "server",
    made: "server/dist/app/main.js",
    sources: [...common, "server/src", "server/package.json", "server/tsconfig.json"],
    steps: [{ command: tool("tsc"), args: ["-b", "server"] }],
    whenGone: ["--force"], // the compiler trusts its notes and would not look
  },
  {
    name: "pages",
    made: "client/dist/index.html",
    sources: [...common, "client"],
    steps: [{ command: tool("vite", "client"), args: ["build", "--logLevel", "warn"], cwd: path.join(root, "client") }],
  },
];

/** Builds what is out of date. @returns {Promise<boolean>} false when a build failed (its messages are on the screen) */
export async function build() {
  writeTrustedDocuments();
  for (const part of parts) {
    const stamp = path.join(root, "node_modules", `.built-${part.name}`);
    const wanted = hashOf(part.sources);
    const isThere = existsSync(path.join(root, part.made));
    if (isThere && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) continue;
    console.log(`Building the ${part.name} …`);
    for (const { command, args, cwd } of part.steps) {
      const all = isThere ? [] : (part.whenGone ?? []);
      const { code } = await run(command, [...args, ...all], { cwd });
      if (code !== 0) {
        console.error(`The ${part.name} could not be built: see above.`);
        return false;
      }
    }
    writeFileSync(stamp, wanted);
  }
  return true;
}

const notSources = new Set(["node_modules", "dist", ".tsbuild"]);

function hashOf(sources) {
  const hash = createHash("sha256").update(process.env.VITE_SKIN ?? "");
  for (const source of sources) addToHash(hash, path.join(root, source));
  return hash.digest("hex");
}

function addToHash(hash, file) {
  if (notSources.has(path.basename(file))) return;
  if (!statSync(file).isDirectory()) {
    hash.update(path.relative(root, file)).update(readFileSync(file));
    return;
  }
  for (const name of readdirSync(file).sort()) addToHash(hash, path.join(file, name));
}

if (import.meta.main) process.exit((await build()) ? 0 : 1);
