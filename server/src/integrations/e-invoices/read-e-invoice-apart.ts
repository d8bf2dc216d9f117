import type { Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import type { EInvoice } from "@portail-tic/shared/refunds/e-invoice";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { policy } from "../../platform/config/policy.ts";

/** Source in development and tests, compiled in production. */
const eInvoiceWorker = new URL(`./e-invoice.worker${path.extname(import.meta.url)}`, import.meta.url);

const slots = { free: policy.eInvoices.atOnce as number, waiting: [] as (() => void)[] };

/**
 * Reads an e-invoice in a thread of its own that is ended when it takes too long or too much memory: a hostile file costs its sender
 * a refusal, and others nothing. Few are read at once on the whole server.
 */
export async function readEInvoiceApart(bytes: Uint8Array, worker = eInvoiceWorker): Promise<Parsed<EInvoice>> {
  if (slots.free === 0) await new Promise<void>((resolve) => slots.waiting.push(resolve));
  else slots.free -= 1;
  try {
    return await readInThread(bytes, worker);
  } finally {
    const next = slots.waiting.shift();
    if (next) next();
    else slots.free += 1;
  }
}

async function readInThread(bytes: Uint8Array, file: URL): Promise<Parsed<EInvoice>> {
  const worker = new Worker(file, {
    workerData: bytes,
    stdout: true, // what a library prints about a file is nobody's business
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: policy.eInvoices.maxMemoryBytes / 1_000_000 },
  });
  const over = new AbortController();
  try {
    return await Promise.race([answerOf(worker), overspent(worker, over.signal)]);
  } finally {
    over.abort();
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Parsed<EInvoice>> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(deny("E_INVOICE_TOO_LARGE"));
      else reject(error); // what is read never throws: this is a fault of ours
    });
  });
}

/**
 * Waits until the thread has spent too much. Time is the processor's: on a busy server a good file waits longer for its turn. Node limits
 * the heap of a thread, not the buffers a packed file unfolds into: those are measured from here.
 */
async function overspent(worker: Worker, signal: AbortSignal): Promise<Parsed<EInvoice>> {
  const { readSeconds, patienceSeconds, maxMemoryBytes } = policy.eInvoices;
  const givenUp = wait(patienceSeconds * 1_000, null, { signal }).catch(() => null);
  while (!signal.aborted) {
    await wait(50);
    const spent = await Promise.race([spentBy(worker), givenUp]);
    if (spent === null || spent.seconds > readSeconds) break;
    if (spent.bytes > maxMemoryBytes) return deny("E_INVOICE_TOO_LARGE");
  }
  return deny("E_INVOICE_TOO_SLOW");
}

async function spentBy(worker: Worker): Promise<{ seconds: number; bytes: number }> {
  try {
    const [memory, processor] = await Promise.all([worker.getHeapStatistics(), worker.cpuUsage()]);
    return { bytes: memory.external_memory, seconds: (processor.user + processor.system) / 1e6 };
  } catch {
    return { bytes: 0, seconds: 0 }; // not running yet, or no longer
  }
}
