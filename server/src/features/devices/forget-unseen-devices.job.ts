import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Deletes devices not seen for long, but the last one: it tells a new device from a first sign-in. Then the browsers nobody uses. */
export const forgetUnseenDevices = defineJob({
  name: "forgetUnseenDevices",
  everySeconds: 3600,
  async run({ manager, now }) {
    const params = [daysBefore(now, retention.unseenDeviceDays)];
    await deleteInBatches(manager, {
      table: "user_device",
      where: `t.last_seen_at < $1
        and exists (select from user_device o where o.user_id = t.user_id and (o.last_seen_at, o.id) > (t.last_seen_at, t.id))`,
      params,
      now,
    });
    await deleteInBatches(manager, { table: "browser", where: `t.rotated_at < $1`, params, now });
  },
});
