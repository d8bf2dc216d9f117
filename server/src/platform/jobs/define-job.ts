import type { Effect } from "../outbox/event.ts";

/** Regular work, run by one process at a time however many are started. */
export interface Job {
  readonly name: string;
  readonly everySeconds: number;
  readonly run: (effect: Effect) => Promise<void>;
}

export function defineJob(job: Job): Job {
  return job;
}
