import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Lets go of the addresses that can no longer be restored, and forgets old changes. */
export const forgetAddressChanges = defineJob({
  name: "forgetAddressChanges",
  everySeconds: 3600,
  async run({ manager, now }) {
    await deleteInBatches(manager, { table: "held_login_email", where: "t.held_until <= $1", params: [now], now });
    await deleteInBatches(manager, {
      table: "login_address_change",
      where: "t.created_at < $1 and coalesce(t.undo_expires_at, t.expires_at) < $1",
      params: [daysBefore(now, retention.closedAddressChangeDays)],
      now,
    });
  },
});
