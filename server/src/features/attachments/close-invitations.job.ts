import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Ends the invitations nobody answered in time, and forgets those closed long ago. */
export const closeInvitations = defineJob({
  name: "closeInvitations",
  everySeconds: 3600,
  async run({ manager, now }) {
    await manager.query(
      `update membership_invitation set status = 'EXPIRED', settled_at = $1 where status = 'PENDING' and expires_at <= $1`,
      [now],
    );
    await deleteInBatches(manager, {
      table: "membership_invitation",
      where: "t.settled_at < $1",
      params: [daysBefore(now, retention.closedInvitationDays)],
      now,
    });
  },
});
