import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Readable, Writable } from "node:stream";

import { pour } from "../../platform/streams/pour.ts";
import type { Head, Task } from "./child/task.ts";
import type { Content } from "./file-inspector.ts";

export interface ChildLimits {
  readonly seconds: number;
  readonly memoryBytes: number;
}

/** The child died, was stopped, or answered nonsense: whatever the file is, it is not a document. */
export class ChildFailed extends Error {}

/**
 * Works on one file in a process of its own: it may read our code, and neither write, nor start anything, nor see a setting. `use` is given
 * its answer while it is still there; a child that lasts or swells is killed, and the promise rejects with ChildFailed.
 */
export async function workInChild<T>(
  task: Task,
  content: Readable,
  limits: ChildLimits,
  use: (head: Head, body: Content) => Promise<T>,
): Promise<T> {
  const child = spawn(process.execPath, [...childRights, entry, JSON.stringify(task), String(limits.memoryBytes)], {
    stdio: ["pipe", "pipe", "ignore"],
    env: {},
  });
  const failure = once(child, "error").then(([error]) => Promise.reject(error as Error)); // could not even be started: ours
  const timer = setTimeout(() => child.kill("SIGKILL"), limits.seconds * 1_000);
  try {
    // A child that stops listening has its reasons, and says them.
    const answered = Promise.all([readAnswer(child), pour(content, child.stdin).then(() => child.stdin.end())]);
    const [answer] = await Promise.race([answered, failure]);
    return await use(answer.head, answer.body);
  } finally {
    clearTimeout(timer);
    content.destroy();
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** `src` under the tests, `dist` when built: the child's file ends like this one. */
const entry = path.join(import.meta.dirname, "child", `main${path.extname(import.meta.filename)}`);
const server = path.resolve(import.meta.dirname, "../../..");
const readable = ["src", "dist", "node_modules", "package.json", "../node_modules", "../shared", "../package.json"];
export const childRights = [
  "--permission",
  "--allow-addons", // the picture library
  "--allow-worker", // the watch on memory
  ...readable.map((place) => `--allow-fs-read=${path.join(server, place)}`),
  "--disable-warning=SecurityWarning",
];

async function readAnswer(child: Child): Promise<{ head: Head; body: Content }> {
  const chunks = (child.stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  let end = -1;
  while ((end = start.indexOf("\n")) < 0) {
    const next = await chunks.next();
    if (next.done) throw new ChildFailed("The child gave no answer.");
    start = Buffer.concat([start, next.value]);
  }
  const head = JSON.parse(start.subarray(0, end).toString("utf8")) as Head;
  return { head, body: bodyOf(start.subarray(end + 1), chunks, head.bodyBytes) };
}

async function* bodyOf(start: Buffer, rest: AsyncIterator<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes - start.byteLength;
  if (start.byteLength > 0) yield start;
  while (left > 0) {
    const next = await rest.next();
    if (next.done) throw new ChildFailed("The child's answer is cut.");
    left -= next.value.byteLength;
    yield next.value;
  }
}
