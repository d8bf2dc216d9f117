import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { policy } from "../../platform/config/policy.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";

const fiveMinutes = 300;
const perTurn = 500;
const { firstDays, secondDays } = policy.subscriptionNotices;

/**
 * Tells that a subscription ends, 30 and 7 days before its last day, each once: to whoever has it, and to the managers who can give more.
 * One given for less gets no notice it would have had before it existed; after a stop of the server only the latest notice is given.
 */
export const warnOfSubscriptionEnd = defineJob({
  name: "warnOfSubscriptionEnd",
  everySeconds: fiveMinutes,
  async run({ manager, now, announce }) {
    const today = parisDateOf(now);
    // The latest first: a subscription marked « 7 days » is past « 30 days ».
    for (const days of [secondDays, firstDays]) {
      const due = await rowsOf<{ id: string }>(
        manager,
        `update space_subscription set noticed_days = $1 where id in (
           select b.id from space_subscription b
           where b.ended_at is null and coalesce(b.noticed_days, 1000) > $1 and b.ends_on between $2 and $3
             and (b.created_at at time zone 'Europe/Paris')::date < b.ends_on - $1::int
           order by b.ends_on limit $4 for update skip locked)
         returning id`,
        [days, today, addDays(today, days), perTurn],
      );
      for (const { id } of due) await announce("subscription.ending", { subscriptionId: id, days });
    }
  },
});
