import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import type { LongJob, LongWork } from "../../platform/jobs/define-job.ts";
import { recordAnswer } from "./record-answer.ts";

const { perMinute, pendingSeconds, confirmedSeconds } = policy.directoryChecks;

interface Due {
  readonly id: string;
  readonly siret: string;
}

/**
 * Asks the directory again, a few questions a minute so that people who type a SIRET find it free: it completes what was described by
 * hand and finds the establishments that closed. The answer is awaited before anything is locked.
 */
export const checkDirectory: LongJob = {
  name: "checkDirectory",
  everySeconds: 60,
  async work(tools) {
    for (const { id, siret } of await findDue(tools)) {
      const answer = await tools.services.directory.lookUp(siret);
      const now = tools.services.clock.now();
      await tools.transactions.run((manager) =>
        recordAnswer({ manager, now, announce: (topic, payload) => tools.announce(manager, topic, payload) }, id, answer),
      );
      // A directory that is down or busy is left alone until the next turn.
      if (answer.status === "UNAVAILABLE" && answer.reason !== "UNREADABLE") return;
    }
  },
};

/** Those described by hand first, then those asked longest ago. */
async function findDue({ transactions, services }: LongWork): Promise<Due[]> {
  const now = services.clock.now();
  const before = (seconds: number) => secondsAfter(now, -seconds);
  const asked = `order by directory_checked_at nulls first, id limit ${perMinute}`;
  return transactions.run((manager) =>
    manager.query<Due[]>(
      `(select id, siret from structure where directory_status = 'PENDING' and status = 'ACTIVE'
          and (directory_checked_at is null or directory_checked_at <= $1) ${asked})
       union all
       (select id, siret from structure where directory_status <> 'PENDING' and status = 'ACTIVE'
          and (directory_checked_at is null or directory_checked_at <= $2) ${asked})
       limit ${perMinute}`,
      [before(pendingSeconds), before(confirmedSeconds)],
    ),
  );
}
