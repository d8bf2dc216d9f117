// One command on a fresh machine: installs what is missing, then runs the task on the pinned Node.
// Plain JavaScript without dependencies: it has to run on whatever Node the machine has (18 or newer).
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PNPM = "pnpm@12.21.0";
const OLDEST_NODE = 22;
const MANIFESTS = [
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "package.json",
  "shared/package.json",
  "server/package.json",
  "client/package.json",
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const isWindows = process.platform === "win32";
const [task, ...args] = process.argv.slice(2);

if (task === undefined || !existsSync(path.join(root, "scripts", `${task}.mjs`))) {
  fail(`Unknown task « ${task ?? ""} »: there is no scripts/${task ?? "<task>"}.mjs.`);
}
installWhenManifestsChanged();
runOnPinnedNode(pinnedNode());

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

function installWhenManifestsChanged() {
  const wanted = manifestHash();
  const stamp = path.join(root, "node_modules", ".installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing dependencies …");
  const result = spawnSync("npx", ["-y", PNPM, "install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: isWindows,
    env: { ...process.env, ...usableHome(), CI: "true" },
  });
  if (result.error) fail(`npx cannot be run (${result.error.message}): Node comes with npm and npx, both are needed.`);
  if (result.status !== 0) fail("Installing failed (see above); nothing was started.");
  writeFileSync(stamp, wanted);
}

/** Hash of everything that decides what is installed, the platform included (a checkout may be shared by two machines). */
function manifestHash() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of MANIFESTS) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** npm and pnpm keep caches in HOME; service users (nobody) have none that can be written. */
function usableHome() {
  try {
    accessSync(process.env.HOME || os.homedir(), constants.W_OK);
    if (isWindows || process.env.HOME) return {};
  } catch {
    // fall through to a home of our own
  }
  const home = path.join(root, ".data", "home");
  mkdirSync(home, { recursive: true });
  return { HOME: home, npm_config_cache: path.join(home, ".npm") };
}

function pinnedNode() {
  const local = path.join(root, "node_modules", ".bin", isWindows ? "node.CMD" : "node");
  const node = existsSync(local) && spawnSync(local, ["-v"]).status === 0 ? local : process.execPath;
  const version = spawnSync(node, ["-v"], { encoding: "utf8" }).stdout.trim();
  if (Number(version.slice(1).split(".")[0]) < OLDEST_NODE) {
    fail(`Node ${OLDEST_NODE} or newer is needed: this one is ${version}, and no pinned Node could be installed for this platform.`);
  }
  return node;
}

/** @param {string} node */
function runOnPinnedNode(node) {
  const child = spawn(node, [path.join(root, "scripts", `${task}.mjs`), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: [path.join(root, "node_modules", ".bin"), path.dirname(node), process.env.PATH].join(path.delimiter) },
  });
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT")); // Ctrl-C in a terminal reaches the child by itself: twice would be « now »
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGTERM"));
  const parent = process.ppid; // npm does not pass SIGTERM on through its shell: notice that it is gone
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}
