import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { policy } from "../../platform/config/policy.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";

const fiveMinutes = 300;
const perTurn = 500;

/**
 * Closes the subscriptions whose last day is over, and tells whoever had them. The rights themselves ended at midnight in Paris: the view
 * reads the date. After a long stop of the server, those long over are closed without a word.
 */
export const endSpaceSubscriptions = defineJob({
  name: "endSpaceSubscriptions",
  everySeconds: fiveMinutes,
  async run({ manager, now, announce }) {
    const today = parisDateOf(now);
    const over = await rowsOf<{ id: string; endsOn: string }>(
      manager,
      `update space_subscription set ended_at = (ends_on + 1)::timestamp at time zone 'Europe/Paris'
       where id in (select id from space_subscription where ended_at is null and ends_on < $1 order by ends_on limit $2 for update skip locked)
       returning id, ends_on as "endsOn"`,
      [today, perTurn],
    );
    const oldest = addDays(today, -policy.subscriptionNotices.forgottenAfterDays);
    for (const { id, endsOn } of over) if (endsOn >= oldest) await announce("subscription.expired", { subscriptionId: id });
  },
});
