import { setTimeout as wait } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";

// Takes as many times ten megabytes as the first byte says, outside the heap as an unpacked stream does, and answers a second later.
const [tens = 0] = workerData as Uint8Array;
const kept = Array.from({ length: tens }, () => new Uint8Array(10_000_000));
await wait(1_000);
parentPort?.postMessage({ allowed: true, value: kept.length });
