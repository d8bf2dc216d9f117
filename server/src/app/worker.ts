import { purgeAudit } from "../platform/audit/purge-audit.ts";
import { sealAllAudit, sealRecentAudit } from "../platform/audit/seal-audit.ts";
import type { Database } from "../platform/database/database.ts";
import type { FeatureModule } from "../platform/features/feature-module.ts";
import { housekeeping } from "../platform/jobs/housekeeping.ts";
import { runDueJobs } from "../platform/jobs/run-due-jobs.ts";
import { makeEventRoutes } from "../platform/outbox/event-routes.ts";
import type { MailTransport } from "../platform/outbox/mail-transport.ts";
import { makeOutboxWorker } from "../platform/outbox/outbox-worker.ts";
import type { Services } from "../platform/services/services.ts";

export interface Worker {
  start(): void;
  wake(): void;
  /** Everything that is due now, events then jobs then the events those announced. */
  runOnce(): Promise<void>;
  /** Waits for what is in hand. */
  stop(): Promise<void>;
}

const jobTickMs = 5_000;

/** Delivers the outbox and runs the jobs. Several processes may each have one. */
export function makeWorker(parts: {
  database: Database;
  services: Services;
  mail: MailTransport;
  features: readonly FeatureModule[];
}): Worker {
  const delivery = {
    transactions: parts.database,
    routes: makeEventRoutes(parts.features),
    mail: parts.mail,
    services: parts.services,
  };
  const outbox = makeOutboxWorker(delivery);
  const jobs = [sealRecentAudit, sealAllAudit, purgeAudit, housekeeping, ...parts.features.flatMap((feature) => feature.jobs ?? [])];
  const longJobs = parts.features.flatMap((feature) => feature.longJobs ?? []);
  let isStopping = false;
  const jobParts = { ...delivery, reader: parts.database.reader, isStopping: () => isStopping };
  // Each long job on its own: somebody's export must not hold somebody else's list of decisions.
  const lanes = [jobs, ...longJobs.map((job) => [job])].map((lane) => makeLane(() => runDueJobs(jobParts, lane)));
  let timer: NodeJS.Timeout | null = null;

  /** One round at a time; a call during it changes nothing. */
  function makeLane(round: () => Promise<void>) {
    let current: Promise<void> | null = null;
    const tick = (): void => {
      current ??= round()
        .catch((error: unknown) => parts.services.log.error({ err: error }, "the jobs could not be looked at"))
        .finally(() => {
          current = null;
          outbox.wake();
        });
    };
    return { tick, idle: () => current ?? Promise.resolve() };
  }
  const tick = (): void => {
    for (const lane of lanes) lane.tick();
  };

  return {
    start: () => {
      outbox.start();
      timer = setInterval(tick, jobTickMs);
      tick();
    },
    wake: () => outbox.wake(),
    runOnce: async () => {
      await outbox.drain();
      await runDueJobs(jobParts, [...jobs, ...longJobs]);
      await outbox.drain();
    },
    stop: async () => {
      isStopping = true;
      if (timer) clearInterval(timer);
      await Promise.all([outbox.stop(), ...lanes.map((lane) => lane.idle())]);
    },
  };
}
