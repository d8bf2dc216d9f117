import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Deletes old sessions, those whose codes are gone. */
export const forgetClosedSessions = defineJob({
  name: "forgetClosedSessions",
  everySeconds: 3600,
  async run({ manager, now }) {
    await deleteInBatches(manager, {
      table: "user_session",
      where: `t.expires_at < $1 and coalesce(t.ended_at, t.expires_at) < $1
        and not exists (select from code_challenge c where c.session_id = t.id)`,
      params: [daysBefore(now, retention.closedSessionDays)],
      now,
    });
  },
});
