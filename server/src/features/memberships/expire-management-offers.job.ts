import { defineJob } from "../../platform/jobs/define-job.ts";
import { rowsOf } from "../../platform/database/statements.ts";

/** Ends the offers nobody answered, and says so to whoever made them. */
export const expireManagementOffers = defineJob({
  name: "expireManagementOffers",
  everySeconds: 3600,
  async run({ manager, now, announce }) {
    const expired = await rowsOf<{ id: string }>(
      manager,
      `update management_offer set status = 'EXPIRED', settled_at = $1 where id in
         (select id from management_offer where status = 'PENDING' and expires_at <= $1 for update skip locked) returning id`,
      [now],
    );
    for (const { id } of expired) await announce("management.declined", { offerId: id });
  },
});
