import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import { closeParts } from "./approval-part.ts";

const oneHour = 3600;
const perTurn = 500;

/** Ends the requests nobody answered in their 30 days, and says so to whoever asked. Those being decided right now are left alone. */
export const expireApprovals = defineJob({
  name: "expireApprovals",
  everySeconds: oneHour,
  async run(effect: Effect) {
    const expired = await rowsOf<{ id: string }>(
      effect.manager,
      `update approval set status = 'EXPIRED' where id in
         (select id from approval where status = 'PENDING' and expires_at <= $1 order by expires_at limit $2 for update skip locked)
       and status = 'PENDING' returning id`,
      [effect.now, perTurn],
    );
    await closeParts(
      effect.manager,
      expired.map(({ id }) => id),
      effect.now,
    );
    for (const { id } of expired) await effect.announce("approval.expired", { approvalId: id });
  },
});
