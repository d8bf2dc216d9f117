import { policy } from "../../platform/config/policy.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";

/** Asks once more for an answer, some days before an offer of the role of principal manager expires. */
export const remindManagementOffers = defineJob({
  name: "remindManagementOffers",
  everySeconds: 3600,
  async run({ manager, now, announce }) {
    const due = await rowsOf<{ id: string }>(
      manager,
      `update management_offer set reminded_at = $1 where id in
         (select id from management_offer where status = 'PENDING' and reminded_at is null and expires_at > $1 and expires_at <= $2
          for update skip locked) returning id`,
      [now, new Date(now.getTime() + policy.managementOffer.reminderSeconds * 1_000)],
    );
    for (const { id } of due) await announce("management.reminded", { offerId: id });
  },
});
