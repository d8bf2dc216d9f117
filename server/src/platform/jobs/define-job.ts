import type { Reader } from "../database/reader.ts";
import type { Transactions } from "../database/transactions.ts";
import type { Effect, EventPayload } from "../outbox/event.ts";
import type { Services } from "../services/services.ts";

interface RegularWork {
  readonly name: string;
  readonly everySeconds: number;
  /** How long after its start a turn that has not ended is taken for that of a process that died. Default: ten minutes. */
  readonly abandonedSeconds?: number;
}

/** Regular work, run by one process at a time however many are started. */
export interface Job extends RegularWork {
  readonly run: (effect: Effect) => Promise<void>;
}

/**
 * Work that may last minutes. It opens its own short transactions, and runs beside the other jobs instead of before them: a big file
 * must not hold a connection, nor make the journal wait for its seals.
 */
export interface LongJob extends RegularWork {
  readonly work: (tools: LongWork) => Promise<void>;
}

export interface LongWork {
  readonly transactions: Transactions;
  readonly reader: Reader;
  readonly services: Services;
  /** Long work asks between two steps: a server told to stop ends soon, what is left goes on elsewhere or later. */
  isStopping(): boolean;
  /** In the transaction of `manager`, like `Effect.announce`. */
  announce(manager: Effect["manager"], topic: string, payload: EventPayload): Promise<void>;
}

export function defineJob(job: Job): Job {
  return job;
}
