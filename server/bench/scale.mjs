// npm run bench -- scale: does a page stay as quick when the database holds a hundred times more structures? The same user, with 2 000 structures and
// 10 000 requests to decide, asks the same trusted documents of two built servers, one over 10 000 structures and one over 1 000 000, in turn. Prints
// the 95th percentile of each and their ratio (target: 1.3 at most).
//   SCALE_SMALL (10000)   SCALE_LARGE (1000000)   SCALE_REQUESTS (150, of each query on each side)
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { startEmbeddedPostgres } from "../../scripts/embedded-postgres.mjs";
import { freePort, untilAnswers } from "./servers.mjs";

const here = import.meta.dirname;
const sides = { small: Number(process.env.SCALE_SMALL ?? 10_000), large: Number(process.env.SCALE_LARGE ?? 1_000_000) };
const requests = Number(process.env.SCALE_REQUESTS ?? 150);
const target = 1.3;
const session = randomBytes(32).toString("base64url");

const known = Object.entries(JSON.parse(readFileSync(path.join(here, "../trusted-documents/current.json"), "utf8")));
const someStructure = "(select structure_id from membership where user_id = md5('user1')::uuid order by structure_id limit 1)";
/** The selectors, the lists and the checks of rights of the pages, by the name of their operation. */
const questions = {
  StructureChoices: {},
  "StructureChoices, searched": { filter: { search: "banc 4" } },
  "StructureChoices, by capability": { filter: { capability: "STRUCTURE_MANAGE" } },
  Structures: {},
  MyMemberships: {},
  Approvals: { filter: { statuses: ["PENDING"] } },
  PendingApprovalCount: {},
  Structure: { id: someStructure },
  Dashboard: {},
};

const directory = mkdtempSync(path.join(os.tmpdir(), "portail-scale-"));
const postgres = await startEmbeddedPostgres({
  directory: path.join(directory, "postgres"),
  durable: false,
  settings: { shared_buffers: "512MB", max_wal_size: "4GB" },
});
const children = [];
try {
  const servers = {};
  for (const [side, structures] of Object.entries(sides)) servers[side] = await startPortal(side, structures);
  for (const name of Object.keys(questions)) show(name, await compare(name, servers));
} finally {
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(
    children.map((child) => new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve(null)))),
  );
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** The built server on a database of its own, seeded when it has made its tables. */
async function startPortal(side, structures) {
  const begin = performance.now();
  await administer("postgres", `create database ${side}`);
  const port = await freePort();
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: postgres.url(side),
    PORT: String(port),
    NODE_ENV: "production",
    ANTIVIRUS: "clamd://127.0.0.1:9", // no file is sent here
    HOST: "127.0.0.1",
    BASE_URL: "https://portail.example",
    SMTP_URL: "smtp://127.0.0.1:9",
    APP_SECRET: randomBytes(48).toString("base64"),
    DATA_DIR: path.join(directory, side),
    LOG_LEVEL: "error",
  };
  children.push(spawn(process.execPath, [path.join(here, "../dist/app/main.js")], { env, stdio: ["ignore", "ignore", "inherit"] }));
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(`${url}/health/ready`, 60);
  const sql = readFileSync(path.join(here, "scale.sql"), "utf8")
    .replaceAll(":structures", String(structures))
    .replaceAll(":session", session);
  // One statement at a time: `vacuum` refuses to share a transaction.
  await administer(
    side,
    sql
      .replace(/--.*$/gm, "")
      .split(";\n")
      .map((each) => each.trim())
      .filter(Boolean),
  );
  const [row] = await administer(side, `select ${someStructure} as id`);
  console.log(`${side}: ${structures} structures written in ${((performance.now() - begin) / 1_000).toFixed(0)} s`);
  return { url, structureId: row.id };
}

/** Both sides in turn, so that a slow moment of the machine touches both. */
async function compare(name, servers) {
  const took = { small: [], large: [] };
  for (let turn = -20; turn < requests; turn++) {
    for (const side of turn % 2 === 0 ? ["small", "large"] : ["large", "small"]) {
      const begin = performance.now();
      await ask(servers[side], name);
      if (turn >= 0) took[side].push(performance.now() - begin);
    }
  }
  return took;
}

async function ask({ url, structureId }, name) {
  const operationName = name.split(",")[0];
  const found = known.find(([, text]) => new RegExp(`\\bquery ${operationName}\\b`).test(text));
  if (found === undefined) throw new Error(`The pages have no operation ${operationName}.`);
  const variables = "id" in questions[name] ? { id: structureId } : questions[name];
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "apollo-require-preflight": "true", cookie: `__Host-session=${session}` },
    body: JSON.stringify({ operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: found[0] } } }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
}

function show(name, { small, large }) {
  const [before, after] = [small, large].map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)]);
  const ratio = after / before;
  console.log(
    `${name.padEnd(32)} p95 ${before.toFixed(1).padStart(7)} ms → ${after.toFixed(1).padStart(7)} ms   ratio ${ratio.toFixed(2)}${ratio > target ? `   above ${target}` : ""}`,
  );
}

async function administer(database, sql) {
  const client = new pg.Client({ connectionString: postgres.url(database) });
  await client.connect();
  try {
    let rows = [];
    for (const statement of [sql].flat()) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
