import { DIGEST_FREQUENCIES } from "@portail-tic/shared/notifications/notification-families";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { lastDigestSlot } from "./digest-slot.ts";

const fiveMinutes = 300;
const peoplePerTurn = 500;

/**
 * Gathers what waited for the last hour of departure, one mail per person. Marking and announcing commit together: a stop loses nothing.
 * The person's row is locked, so that two processes never share what waits for one. A server that was down at the hour catches up.
 */
export const sendDigests = defineJob({
  name: "sendDigests",
  everySeconds: fiveMinutes,
  async run(effect) {
    for (const frequency of DIGEST_FREQUENCIES) {
      const slot = lastDigestSlot(frequency, effect.now);
      const people = await rowsOf<{ id: string }>(
        effect.manager,
        `select u.id from app_user u left join notification_digest d on d.user_id = u.id
         where u.id in (select n.user_id from notification n where n.mail = 'DIGEST' and n.digested_at is null and n.created_at < $1)
           and coalesce(d.frequency, 'DAILY') = $2
         limit ${peoplePerTurn} for no key update of u skip locked`,
        [slot, frequency],
      );
      const gathered = await rowsOf<{ userId: string }>(
        effect.manager,
        `update notification set digested_at = $1
         where user_id = any ($2) and mail = 'DIGEST' and digested_at is null and created_at < $1 returning user_id as "userId"`,
        [slot, people.map(({ id }) => id)],
      );
      for (const userId of new Set(gathered.map((row) => row.userId))) {
        await effect.announce("notification.digest", { userId, slot: slot.toISOString() });
      }
    }
  },
});
