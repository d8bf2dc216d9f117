import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Deletes old notifications, read or not, and what became of old mails. */
export const forgetOldNotifications = defineJob({
  name: "forgetOldNotifications",
  everySeconds: 3600,
  async run({ manager, now }) {
    await deleteInBatches(manager, {
      table: "notification",
      where: "t.created_at < $1",
      params: [daysBefore(now, retention.notificationDays)],
      now,
    });
    await deleteInBatches(manager, {
      table: "mail_delivery",
      where: "t.last_tried_at < $1",
      params: [daysBefore(now, retention.mailDeliveryDays)],
      now,
    });
  },
});
