import { parentPort, workerData } from "node:worker_threads";

// Sleeps as many tenths of a second as the first byte says, then tells when it began and ended.
const began = Date.now();
const [tenths = 0] = workerData as Uint8Array;
setTimeout(() => parentPort?.postMessage({ allowed: true, value: [began, Date.now()] }), tenths * 100);
