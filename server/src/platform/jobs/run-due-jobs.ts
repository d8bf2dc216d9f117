import { secondsAfter } from "../clock/seconds-after.ts";
import { newId } from "../database/new-id.ts";
import type { Reader } from "../database/reader.ts";
import { countOf } from "../database/statements.ts";
import { describeError } from "../logging/describe-error.ts";
import { makeEffect, type Delivery } from "../outbox/deliver-message.ts";
import { announce } from "../outbox/announce.ts";
import type { Job, LongJob, LongWork } from "./define-job.ts";

/** A process that died in the middle of a job gives it up after this long, unless the job says otherwise. */
const usualAbandonedSeconds = 600;

/** What jobs work with. */
export interface JobParts extends Omit<Delivery, "routes"> {
  readonly reader: Reader;
  readonly isStopping: () => boolean;
}

/** Runs the jobs whose time has come, each by one process only. A failing job is logged and comes back at its next turn. */
export async function runDueJobs(delivery: JobParts, jobs: readonly (Job | LongJob)[]): Promise<void> {
  for (const job of jobs) {
    const now = delivery.services.clock.now();
    if (await claim(delivery, job, now)) await run(delivery, job);
  }
}

async function claim(delivery: JobParts, job: Job | LongJob, now: Date): Promise<boolean> {
  const dueBefore = secondsAfter(now, -job.everySeconds);
  const abandonedBefore = secondsAfter(now, -(job.abandonedSeconds ?? usualAbandonedSeconds));
  return delivery.transactions.run(async (manager) => {
    await manager.query(`insert into job_run (name) values ($1) on conflict do nothing`, [job.name]);
    const taken = await countOf(
      manager,
      `update job_run set last_started_at = $2
       where name = $1 and (last_started_at is null
         or (last_started_at <= $3 and (last_finished_at >= last_started_at or last_started_at <= $4)))`,
      [job.name, now, dueBefore, abandonedBefore],
    );
    return taken === 1;
  });
}

async function run(delivery: JobParts, job: Job | LongJob): Promise<void> {
  let failure: string | null = null;
  const end = delivery.services.metrics.jobs.startTimer({ job: job.name });
  try {
    if ("run" in job) await delivery.transactions.run((manager) => job.run(makeEffect(delivery, manager, originOf(delivery, job))));
    else await job.work(toolsOf(delivery));
  } catch (error) {
    failure = describeError(error);
    delivery.services.log.error({ err: error, job: job.name }, "a job failed");
  }
  end({ outcome: failure === null ? "done" : "failed" });
  await delivery.transactions.run((manager) =>
    manager.query(`update job_run set last_finished_at = $2, last_error = $3 where name = $1`, [
      job.name,
      delivery.services.clock.now(),
      failure,
    ]),
  );
}

/** What a mail sent by a job says it came from. */
function originOf({ services }: JobParts, job: Job) {
  return { id: newId(services.clock.now()), topic: job.name, attempts: 1, isBulk: false };
}

function toolsOf({ transactions, reader, services, isStopping }: JobParts): LongWork {
  return {
    transactions,
    reader,
    services,
    isStopping,
    announce: (manager, topic, payload) => announce(manager, services.clock.now(), topic, payload),
  };
}
