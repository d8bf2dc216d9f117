// node scripts/smoke-production.mjs <folder>: does the built output start by itself, as production would start it?
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { root } from "./children.mjs";
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";

const folder = path.resolve(process.argv[2] ?? "");
const directory = mkdtempSync(path.join(os.tmpdir(), "portail-smoke-"));
const postgres = await startEmbeddedPostgres({ directory: path.join(directory, "postgres"), durable: false });
await administer("create role portail_app nologin", "create role portail_login login in role portail_app", "create database portail");
const port = await freePort();
const owner = postgres.url("portail");
const settings = {
  PATH: process.env.PATH,
  NODE_ENV: "production",
  HOST: "127.0.0.1",
  PORT: String(port),
  BASE_URL: "https://portail.example",
  MIGRATION_DATABASE_URL: owner,
  DATABASE_URL: owner.replace("//portail@", "//portail_login@"),
  DATA_DIR: path.join(directory, "data"),
  SMTP_URL: "smtp://127.0.0.1:9",
  ANTIVIRUS: "clamd://127.0.0.1:9",
  APP_SECRET: randomBytes(48).toString("base64"),
  LOG_LEVEL: "error",
};
const main = [path.join(folder, "server/dist/app/main.js")];

let failed = 0;
await promise("production refuses a weak secret, in one readable message", () => refuses({ APP_SECRET: "secret" }, /APP_SECRET/));
await promise("production refuses the demonstration accounts and the built-in mailbox", () =>
  refuses({ SEED_DEMO: "true", SMTP_URL: "" }, /SMTP_URL[\s\S]*SEED_DEMO|SEED_DEMO[\s\S]*SMTP_URL/),
);
await promise("production refuses to keep files that nobody checks", () => refuses({ ANTIVIRUS: "none" }, /ANTIVIRUS: is none/));
await promise("the built output has what it needs to look into a PDF and a picture", looksIntoFiles);
await promise("the built output alone starts, is alive and ready, serves the pages, and stops when asked", starts);
await postgres.stop();
rmSync(directory, { recursive: true, force: true });
console.log(`${5 - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function promise(title, check) {
  try {
    await check();
    console.log(`✓ ${title}`);
  } catch (error) {
    failed++;
    console.error(`✗ ${title}\n${error.message}`);
  }
}

function refuses(changes, message) {
  const result = spawnSync(process.execPath, main, { cwd: folder, env: { ...settings, ...changes }, encoding: "utf8", timeout: 20_000 });
  assert.notEqual(result.status, 0);
  assert.match(result.stderr, message);
  assert.doesNotMatch(result.stderr, /\n\s+at /, "a message, not a stack");
}

/** The libraries of these files are native or WebAssembly: an installation may lack them and start all the same. */
async function looksIntoFiles() {
  const { workInChild } = await import(path.join(folder, "server/dist/integrations/file-inspection/work-in-child.js"));
  const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
  const limits = { seconds: 20, memoryBytes: 700_000_000 };
  const ask = (task) =>
    workInChild(
      { mediaType: "application/pdf", maxPixels: 60_000_000, ...task },
      Readable.from([Buffer.from(pdf)]),
      limits,
      (head) => head,
    );
  assert.deepEqual(await ask({ do: "inspect" }), { pages: 1, bodyBytes: 0 });
  assert.ok((await ask({ do: "render", page: 1, width: 400 })).bodyBytes > 100, "a page as a picture");
}

async function starts() {
  const server = spawn(process.execPath, main, { cwd: folder, env: settings, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (log += chunk));
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    await untilAlive(`http://127.0.0.1:${port}/health/live`, server, () => log);
    assert.equal((await fetch(`http://127.0.0.1:${port}/health/ready`)).status, 200);
    const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: "text/html" } });
    assert.match(await page.text(), /<div id="/);
    assert.equal((await fetch(`http://127.0.0.1:${port}/dev/mails.json`)).status, 404, "no built-in mailbox in production");
  } finally {
    const begin = performance.now();
    server.kill("SIGTERM");
    await ended;
    assert.ok(performance.now() - begin < 15_000, "it stops in less than 15 seconds");
  }
}

async function untilAlive(url, server, log) {
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server did not come alive:\n${log()}`);
}

async function administer(...statements) {
  const { Client } = createRequire(path.join(root, "server/package.json"))("pg");
  const client = new Client({ connectionString: postgres.url("postgres") });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(free));
    });
  });
}
