// One file, one process: started by work-in-child.ts without rights, without environment, with little time and memory.
import { buffer } from "node:stream/consumers";

import type { Answer, Head, Task } from "./task.ts";
import { watchMemory } from "./watch-memory.ts";

watchMemory(Number(process.argv[3]));
const task = JSON.parse(process.argv[2] ?? "") as Task;
const { head, body = new Uint8Array() } = await answer(task, await buffer(process.stdin));
const line: Head = { ...head, bodyBytes: body.byteLength };
process.stdout.write(`${JSON.stringify(line)}\n`);
process.stdout.end(body);

/** The libraries are large: each file loads those of its kind. */
async function answer(asked: Task, content: Buffer): Promise<Answer> {
  if (asked.do === "render") return (await import("./render-file-page.ts")).renderFilePage(asked, content);
  return (await import("./inspect-file.ts")).inspectFile(asked, content);
}
