import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { startEmbeddedPostgres } from "../../scripts/embedded-postgres.mjs";
import { canariesIn } from "./canaries.ts";
import { scanForCanaries, secretsOfMails } from "./scan-for-canaries.ts";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Starts the built portal on a fresh database and a free port for all journeys; Playwright's global set-up. Afterwards it looks for the
 * secrets they used, everywhere the portal writes.
 */
export default async function startPortal(): Promise<() => Promise<void>> {
  const directory = mkdtempSync(path.join(existsSync("/dev/shm") ? "/dev/shm" : os.tmpdir(), "portail-e2e-"));
  const database = await startEmbeddedPostgres({ directory: path.join(directory, "postgres"), durable: false });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, [path.join(root, "server/dist/app/main.js")], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: String(port),
      HOST: "localhost",
      BASE_URL: address,
      DATABASE_URL: database.url("postgres"),
      DATA_DIR: path.join(directory, "data"),
      APP_SECRET: "a secret of the browser journeys, thrown away afterwards",
      SEED_DEMO: "true",
      LOG_LEVEL: "trace", // what is written at no level is written nowhere
      AUTHENTICATION_CALLS_PER_MINUTE: "10000", // every journey comes from the same address
    },
  });
  const log = collect(server);
  await untilReady(`${address}/health/ready`, server, log);
  process.env["PORTAL_URL"] = address;
  process.env["PORTAL_DATABASE"] = database.url("postgres");
  process.env["PORTAL_PID"] = String(server.pid);
  const canaries = path.join(directory, "canaries");
  writeFileSync(canaries, "");
  process.env["PORTAL_CANARIES"] = canaries;
  return async () => {
    await stop(server);
    const secrets = new Map([...secretsOfMails(path.join(directory, "data")), ...canariesIn(canaries)]);
    try {
      await scanForCanaries(secrets, { databaseUrl: database.url("postgres"), log: log() });
    } finally {
      await database.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  };
}

function collect(server: ChildProcess): () => string {
  let text = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

async function untilReady(url: string, server: ChildProcess, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 900; attempt++) {
    if (server.exitCode !== null) throw new Error(`The portal stopped at its start:\n${log().slice(-20_000)}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The portal was not ready after 90 seconds:\n${log().slice(-20_000)}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
