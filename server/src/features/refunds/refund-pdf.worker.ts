import { parentPort, workerData } from "node:worker_threads";
import { renderRefundPdf } from "./refund-pdf.ts";
import type { RefundSnapshot } from "./refund-snapshot.ts";

// A thread of its own: thousands of lines take seconds of one core, during which the server answers everybody else.
parentPort?.postMessage(await renderRefundPdf(workerData as RefundSnapshot), []);
