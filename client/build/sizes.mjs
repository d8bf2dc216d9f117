// Size gate: bytes (brotli) of JavaScript and styles needed by the first load of each page, from Vite's manifest.
// A page is a lazily imported module under features/*/pages or app/pages; private ones also need the signed-in layout.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.resolve(root, process.env.DIST ?? "dist");
const budgets = { public: 150, private: 205 };
const privateLayout = "src/app/layouts/private-layout.tsx";
const pagePattern = /^src\/(features|app)\/.*pages\/.*-page\.tsx$/;

const manifest = JSON.parse(fs.readFileSync(path.join(dist, ".vite/manifest.json"), "utf8"));
const sizes = new Map();

function brotliBytes(file) {
  if (!sizes.has(file)) sizes.set(file, zlib.brotliCompressSync(fs.readFileSync(path.join(dist, file))).length);
  return sizes.get(file);
}

/** Files loaded with these manifest entries: themselves, their static imports and their styles. */
function filesOf(keys) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    const entry = manifest[key];
    if (entry === undefined || seen.has(key)) return;
    seen.add(key);
    for (const file of [entry.file, ...(entry.css ?? [])]) files.add(file);
    for (const imported of entry.imports ?? []) visit(imported);
  };
  keys.forEach(visit);
  return [...files];
}

/** Pages reached from routes behind the sign-in guard: the area files name them so that this list needs no upkeep. */
function privatePages() {
  const routes = path.join(root, "src/app/routes");
  const found = new Set();
  for (const file of fs.readdirSync(routes).filter((name) => name.endsWith("-routes.ts") && name !== "public-routes.ts")) {
    const text = fs.readFileSync(path.join(routes, file), "utf8");
    for (const match of text.matchAll(/import\("([^"]+)"\)/g)) found.add(path.relative(root, path.resolve(routes, match[1])));
  }
  return found;
}

const behindSignIn = privatePages();
const rows = Object.keys(manifest)
  .filter((key) => pagePattern.test(key))
  .map((key) => {
    const kind = behindSignIn.has(key) ? "private" : "public";
    const files = filesOf(["index.html", ...(kind === "private" ? [privateLayout] : []), key]);
    const total = (extension) => files.filter((file) => file.endsWith(extension)).reduce((sum, file) => sum + brotliBytes(file), 0) / 1024;
    return { key, kind, js: total(".js"), css: total(".css"), budget: budgets[kind] };
  })
  .sort((a, b) => a.kind.localeCompare(b.kind) * -1 || b.js + b.css - (a.js + a.css));

let tooBig = 0;
for (const { key, kind, js, css, budget } of rows) {
  const total = js + css;
  if (total > budget) tooBig += 1;
  const kb = (value) => value.toFixed(1).padStart(6);
  console.log(
    `${total > budget ? "TOO BIG" : "ok     "} ${kind.padEnd(8)} js ${kb(js)} css ${kb(css)} total ${kb(total)} / ${budget} kB  ${key}`,
  );
}
if (rows.length === 0) throw new Error("No page found in the manifest: build the client first");
if (tooBig > 0) {
  console.error(`${tooBig} page(s) over the size budget (kB of brotli: JavaScript and styles of the first load).`);
  process.exit(1);
}
