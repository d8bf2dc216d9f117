import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Deletes the links that have not opened anything for a month, and the contact addresses left as long ago. */
export const forgetClosedLinks = defineJob({
  name: "forgetClosedLinks",
  everySeconds: 3600,
  async run({ manager, now }) {
    await deleteInBatches(manager, {
      table: "account_link",
      where: "t.expires_at < $1 and coalesce(t.used_at, t.superseded_at, t.expires_at) < $1",
      params: [daysBefore(now, retention.closedLinkDays)],
      now,
    });
    await deleteInBatches(manager, {
      table: "contact_address_change",
      where: "t.changed_at < $1",
      params: [daysBefore(now, retention.formerContactAddressDays)],
      now,
    });
  },
});
