// npm run bench: requests per second of two queries of the pages, through the built production server, against the barest program
// that serves the same data. Rounds are interleaved, so that a slow moment of the machine touches both. Needs a built server.
//   BENCH_ROUNDS (5)   BENCH_SECONDS (3, per measure)   BENCH_CONNECTIONS (20)
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import autocannon from "autocannon";
import pg from "pg";
import { startEmbeddedPostgres } from "../../scripts/embedded-postgres.mjs";
import { freePort, untilAnswers } from "./servers.mjs";

const here = import.meta.dirname;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const duration = Number(process.env.BENCH_SECONDS ?? 3);
const connections = Number(process.env.BENCH_CONNECTIONS ?? 20);
const session = randomBytes(32).toString("base64url");

const directory = mkdtempSync(path.join(os.tmpdir(), "portail-bench-"));
const postgres = await startEmbeddedPostgres({ directory: path.join(directory, "postgres") });
const children = [];
try {
  const portal = await startPortal();
  await seed();
  const bare = await startBare();
  const documents = trustedDocuments();
  const measures = ["Dashboard", "Approvals"].map((operationName) => ({ operationName, ...documents(operationName, portal, bare) }));
  for (const measure of measures) await insistOnSameData(measure);
  await rehearse(measures);
  print(await race(measures));
} finally {
  for (const child of children) child.kill("SIGTERM");
  await Promise.all(
    children.map((child) => new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve(null)))),
  );
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** The built server as in production, its schema migrated by itself. */
async function startPortal() {
  await administer("postgres", "create database portail");
  const url = await startNode("../dist/app/main.js", {
    NODE_ENV: "production",
    ANTIVIRUS: "clamd://127.0.0.1:9", // no file is sent here
    HOST: "127.0.0.1",
    BASE_URL: "https://portail.example",
    SMTP_URL: "smtp://127.0.0.1:9",
    APP_SECRET: randomBytes(48).toString("base64"),
    DATA_DIR: path.join(directory, "data"),
    LOG_LEVEL: "error",
  });
  await untilAnswers(`${url}/health/ready`, 15);
  return url;
}

async function startBare() {
  const url = await startNode("bare-server.mjs", { BENCH_USER: await benchUser() });
  await untilAnswers(`${url}/approvals`, 15);
  return url;
}

async function seed() {
  const sql = readFileSync(path.join(here, "seed.sql"), "utf8").replaceAll(":'session'", `'${session}'`);
  const [inserts, vacuum] = sql.split(/^(?=vacuum)/m);
  await administer("portail", inserts);
  await administer("portail", vacuum);
}

async function benchUser() {
  const [row] = await administer("portail", "select md5('user1')::uuid as id");
  return row.id;
}

/** One request to each server for the same page: the portal's by its trusted document, as the pages send it. */
function trustedDocuments() {
  const known = Object.entries(JSON.parse(readFileSync(path.join(here, "../trusted-documents/current.json"), "utf8")));
  return (operationName, portal, bare) => {
    const found = known.find(([, text]) => new RegExp(`\\bquery ${operationName}\\b`).test(text));
    if (found === undefined) throw new Error(`The pages have no operation ${operationName}.`);
    const variables = operationName === "Approvals" ? { filter: { statuses: ["PENDING"] } } : {};
    return {
      portal: {
        url: `${portal}/graphql`,
        method: "POST",
        headers: { "content-type": "application/json", "apollo-require-preflight": "true", cookie: `__Host-session=${session}` },
        body: JSON.stringify({ operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: found[0] } } }),
      },
      bare: { url: `${bare}/${operationName.toLowerCase()}`, method: "GET" },
    };
  };
}

/** A ratio between two different answers would mean nothing. */
async function insistOnSameData({ operationName, portal, bare }) {
  const ours = (await ask(portal)).data;
  const theirs = (await ask(bare)).data;
  if (operationName === "Approvals") {
    assert.equal(ours.approvals.edges.length, 20);
    assert.deepEqual(
      ours.approvals.edges.map(({ node }) => node.id),
      theirs.approvals.slice(0, 20).map(({ id }) => id),
    );
  } else {
    for (const count of ["pendingApprovalCount", "structureCount", "draftCount", "openRequestCount"]) {
      assert.equal(ours.dashboard[count], theirs[count], count);
    }
    assert.deepEqual(
      ours.drafts.edges.map(({ node }) => node.id),
      theirs.drafts.map(({ id }) => id),
    );
  }
}

async function ask({ url, ...request }) {
  const answer = await (await fetch(url, request)).json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

async function rehearse(measures) {
  for (const { portal, bare } of measures) for (const request of [portal, bare]) await autocannon({ ...request, connections, duration: 1 });
}

async function race(measures) {
  const results = measures.map(({ operationName }) => ({ operationName, portal: [], bare: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, measure] of measures.entries()) {
      for (const side of round % 2 === 0 ? ["bare", "portal"] : ["portal", "bare"]) {
        const { requests, latency, non2xx, errors } = await autocannon({ ...measure[side], connections, duration });
        if (non2xx + errors > 0) throw new Error(`${measure.operationName}, ${side}: ${non2xx} refusals, ${errors} errors`);
        results[index][side].push({ perSecond: requests.average, p99: latency.p99 });
      }
    }
  }
  return results;
}

function print(results) {
  console.log(`\n${rounds} interleaved rounds of ${duration} s, ${connections} connections, median (requests per second, p99 in ms)\n`);
  console.log("query       portal            bare node:http + pg   ratio");
  for (const { operationName, portal, bare } of results) {
    const show = (list) =>
      `${median(list.map((one) => one.perSecond))
        .toFixed(0)
        .padStart(6)} (${median(list.map((one) => one.p99)).toFixed(0)} ms)`;
    const ratio = median(portal.map((one, index) => one.perSecond / bare[index].perSecond));
    console.log(`${operationName.padEnd(12)}${show(portal).padEnd(18)}${show(bare).padEnd(22)}${ratio.toFixed(2)}`);
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function administer(database, sql) {
  const client = new pg.Client({ connectionString: postgres.url(database) });
  await client.connect();
  try {
    const result = await client.query(sql);
    return Array.isArray(result) ? [] : result.rows;
  } finally {
    await client.end();
  }
}

async function startNode(script, env) {
  const port = await freePort();
  const variables = { PATH: process.env.PATH, DATABASE_URL: postgres.url("portail"), PORT: String(port), ...env };
  children.push(spawn(process.execPath, [path.join(here, script)], { env: variables, stdio: ["ignore", "ignore", "inherit"] }));
  return `http://127.0.0.1:${port}`;
}
