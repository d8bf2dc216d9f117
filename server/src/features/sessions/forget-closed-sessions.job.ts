import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Deletes old sessions (those whose codes are gone) and devices not seen for long, but the last one: it tells a new device from a first sign-in. */
export const forgetClosedSessions = defineJob({
  name: "forgetClosedSessions",
  everySeconds: 3600,
  async run({ manager, now }) {
    await deleteInBatches(manager, {
      table: "user_session",
      where: `t.expires_at < $1 and coalesce(t.ended_at, t.expires_at) < $1
        and not exists (select from code_challenge c where c.session_id = t.id)`,
      params: [daysBefore(now, retention.closedSessionDays)],
    });
    await deleteInBatches(manager, {
      table: "user_device",
      where: `t.last_seen_at < $1
        and exists (select from user_device o where o.user_id = t.user_id and (o.last_seen_at, o.id) > (t.last_seen_at, t.id))`,
      params: [daysBefore(now, retention.unseenDeviceDays)],
    });
  },
});
