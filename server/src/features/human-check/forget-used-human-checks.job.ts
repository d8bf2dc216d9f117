import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Deletes the answers whose challenge is over: its end alone refuses them. */
export const forgetUsedHumanChecks = defineJob({
  name: "forgetUsedHumanChecks",
  everySeconds: 3600,
  async run({ manager, now }) {
    const params = [daysBefore(now, retention.usedHumanCheckDays)];
    await deleteInBatches(manager, { table: "used_human_check", where: "t.expires_at < $1", params, now });
  },
});
