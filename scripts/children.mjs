// Child processes of the tasks: always with the pinned tools, always gone when the task goes.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const running = new Set();

const passOn = (signal) => {
  for (const child of running) child.kill(signal);
  if (running.size === 0) process.exit(130);
};
process.on("SIGINT", passOn);
process.on("SIGTERM", passOn);
process.on("exit", () => {
  for (const child of running) child.kill("SIGTERM");
});

/** From here on the signals belong to the program this process becomes. */
export function handOverSignals() {
  process.off("SIGINT", passOn);
  process.off("SIGTERM", passOn);
}

/** The command line of a tool that a workspace (or the root) depends on. */
export function tool(name, workspace = ".") {
  return path.join(root, workspace, "node_modules", ".bin", name);
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, quiet?: boolean }} [options] `quiet` collects the output instead of showing it.
 * @returns {Promise<{ code: number, output: string }>} 127 when the command does not exist
 */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => {
      running.delete(child);
      resolve({ code: 127, output: error.message });
    });
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Starts a command that stays, until the task ends or it ends by itself. */
export function start(command, args, { cwd = root, env = {} } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] });
  running.add(child);
  child.on("close", () => running.delete(child));
  return child;
}
