import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Ends the requests nobody verified or decided in time, and forgets those closed long ago. */
export const closeLostMailboxes = defineJob({
  name: "closeLostMailboxes",
  everySeconds: 3600,
  async run({ manager, now }) {
    await manager.query(
      `update lost_mailbox_request set status = 'EXPIRED', closed_at = $1
       where closed_at is null and status in ('UNVERIFIED', 'TO_REVIEW', 'APPROVED_ONCE') and expires_at <= $1`,
      [now],
    );
    await deleteInBatches(manager, {
      table: "lost_mailbox_request",
      where: "t.closed_at < $1",
      params: [daysBefore(now, retention.closedAddressChangeDays)],
      now,
    });
  },
});
