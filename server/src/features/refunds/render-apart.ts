import path from "node:path";
import { Worker } from "node:worker_threads";
import { renderRefundPdf } from "./refund-pdf.ts";
import type { RefundSnapshot } from "./refund-snapshot.ts";

/** Up to here the drawing is shorter than starting a thread. */
const FEW_LINES = 50;

/** The long documents being made, by number of the request: asked twice, made once. */
const inHand = new Map<string, Promise<Buffer>>();
let lastOne: Promise<unknown> = Promise.resolve();

/** The PDF of a sent request; a long one is made in a thread, one at a time, so that no download slows the others. */
export async function renderApart(snapshot: RefundSnapshot): Promise<Buffer> {
  if (snapshot.lines.length <= FEW_LINES) return renderRefundPdf(snapshot);
  const asked = inHand.get(snapshot.number);
  if (asked) return asked;
  const made = lastOne.then(() => renderInThread(snapshot));
  lastOne = made.catch(() => undefined);
  inHand.set(snapshot.number, made);
  try {
    return await made;
  } finally {
    inHand.delete(snapshot.number);
  }
}

function renderInThread(snapshot: RefundSnapshot): Promise<Buffer> {
  // `.ts` in the sources, `.js` once built.
  const file = new URL(`./refund-pdf.worker${path.extname(import.meta.url)}`, import.meta.url);
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: snapshot });
    worker.once("message", (pdf: Uint8Array) => resolve(Buffer.from(pdf)));
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The thread that makes the PDF ended without an answer.")));
  });
}
