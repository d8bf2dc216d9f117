import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Forgets finished lists after their period: what was decided stays with each request and in the journal. */
export const forgetBulkDecisions = defineJob({
  name: "forgetBulkDecisions",
  everySeconds: 3600,
  async run({ manager, now }) {
    const params = [daysBefore(now, retention.bulkDecisionDays)];
    await deleteInBatches(manager, { table: "bulk_decision", where: "t.finished_at < $1", params, now });
  },
});
