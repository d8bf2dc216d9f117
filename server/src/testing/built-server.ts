import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const serverFolder = path.resolve(import.meta.dirname, "../..");
const main = path.join(serverFolder, "dist/app/main.js");

/** The server as it is really run: a process of its own, from the built output. */
export interface BuiltServer {
  readonly url: string;
  /** kill -9: nothing is finished, nothing is cleaned up. */
  kill(): Promise<void>;
  /** SIGTERM, as an orchestrator does; answers the exit code. */
  terminate(): Promise<number | null>;
}

/** Compiles the sources the tests of this run see. */
export function buildServer(): void {
  const tsc = path.join(serverFolder, "../node_modules/typescript/bin/tsc");
  const result = spawnSync(process.execPath, [tsc, "-b", serverFolder], { encoding: "utf8" });
  if (result.status !== 0) throw new Error(`The server does not compile:\n${result.stdout}${result.stderr}`);
}

/** Starts it and waits until it is ready. */
export async function startBuiltServer(environment: Record<string, string>): Promise<BuiltServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PATH: process.env["PATH"], NODE_ENV: "development", HOST: "127.0.0.1", PORT: String(port), BASE_URL: url, ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await untilReady(url, child, () => log);
  return {
    url,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    terminate: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function untilReady(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(25);
  }
  child.kill("SIGKILL");
  throw new Error(`The built server did not become ready:\n${log()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
