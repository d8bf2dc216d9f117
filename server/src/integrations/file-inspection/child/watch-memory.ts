import { Worker } from "node:worker_threads";

/**
 * Ends this process when it holds more than `maxBytes`: a limit of the heap alone would not count pictures and inflated streams, which live
 * outside of it. A thread watches, since a parser that swells does not give way to a timer.
 */
export function watchMemory(maxBytes: number): void {
  const watch = `setInterval(() => { if (process.memoryUsage.rss() > ${maxBytes}) process.kill(process.pid, "SIGKILL"); }, 25)`;
  new Worker(watch, { eval: true }).unref();
}
