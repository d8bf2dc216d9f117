import { parentPort, workerData } from "node:worker_threads";
import { readEInvoice } from "./read-e-invoice.ts";

/** The thread of one file: it answers once and ends, or is ended. */
parentPort?.postMessage(await readEInvoice(workerData as Uint8Array));
