import { policy } from "../../platform/config/policy.ts";
import { daysBefore } from "../../platform/clock/days-before.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";

const oneHour = 3600;
const perTurn = 500;
const { firstDays, secondDays, lastDays } = policy.approvalReminders;
/** The last first: after a long stop of the worker each request is reminded of once. */
const steps = [
  { step: 3, days: lastDays },
  { step: 2, days: secondDays },
  { step: 1, days: firstDays },
] as const;

/** Reminds whoever decides of the requests that wait, three times each. Those being decided right now are left alone. */
export const remindDeciders = defineJob({
  name: "remindDeciders",
  everySeconds: oneHour,
  async run(effect: Effect) {
    for (const { step, days } of steps) {
      const due = await rowsOf<{ id: string }>(
        effect.manager,
        `update approval set reminders_sent = $1 where id in
           (select id from approval where status = 'PENDING' and reminders_sent < $1 and created_at <= $2 and expires_at > $3
            order by reminders_sent, created_at limit $4 for update skip locked)
         and status = 'PENDING' and reminders_sent < $1 returning id`,
        [step, daysBefore(effect.now, days), effect.now, perTurn],
      );
      for (const { id } of due) await effect.announce("approval.reminded", { approvalId: id, days });
    }
  },
});
