import type { Parsed } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import type { EInvoice } from "@portail-tic/shared/refunds/e-invoice";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { policy } from "../../platform/config/policy.ts";

/** Source in development and tests, compiled in production. */
const workerFile = new URL(`./e-invoice.worker${path.extname(import.meta.url)}`, import.meta.url);

const slots = { free: policy.eInvoices.atOnce as number, waiting: [] as (() => void)[] };

/**
 * Reads an e-invoice in a thread of its own that is ended when it takes too long or too much memory: a hostile file costs its sender
 * a refusal, and others nothing. Few are read at once on the whole server.
 */
export async function readEInvoiceApart(bytes: Uint8Array): Promise<Parsed<EInvoice>> {
  if (slots.free === 0) await new Promise<void>((resolve) => slots.waiting.push(resolve));
  else slots.free -= 1;
  try {
    return await readInThread(bytes);
  } finally {
    const next = slots.waiting.shift();
    if (next) next();
    else slots.free += 1;
  }
}

async function readInThread(bytes: Uint8Array): Promise<Parsed<EInvoice>> {
  const { readSeconds, maxMemoryBytes } = policy.eInvoices;
  const worker = new Worker(workerFile, {
    workerData: bytes,
    stdout: true, // what a library prints about a file is nobody's business
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryBytes / 1_000_000 },
  });
  const over = new AbortController();
  try {
    return await Promise.race([
      answerOf(worker),
      wait(readSeconds * 1_000, deny("E_INVOICE_TOO_SLOW"), { signal: over.signal }),
      tooMuchMemory(worker, maxMemoryBytes, over.signal),
    ]);
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

/** Node limits the heap of a thread, not the buffers a packed file unfolds into: those are measured from here. */
async function tooMuchMemory(worker: Worker, maxBytes: number, signal: AbortSignal): Promise<Parsed<EInvoice>> {
  while (!signal.aborted) {
    await wait(50);
    const { external_memory: bytes } = await worker.getHeapStatistics().catch(() => ({ external_memory: 0 }));
    if (bytes > maxBytes) return deny("E_INVOICE_TOO_LARGE");
  }
  return deny("E_INVOICE_TOO_SLOW"); // nobody waits for it any more
}
