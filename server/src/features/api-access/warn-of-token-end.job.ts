import { policy } from "../../platform/config/policy.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";

const { firstDays, secondDays, forgottenAfterSeconds } = policy.apiTokenNotices;
const daySeconds = 86_400;

/**
 * Tells owners that a token ends: 30 and 7 days before, and when it has ended, each once. A token made for less gets no notice it would
 * have had before it existed; after a stop of the server only the latest notice is given, and none about a token long over.
 */
export const warnOfTokenEnd = defineJob({
  name: "warnOfTokenEnd",
  everySeconds: 3_600,
  async run(effect) {
    // The latest first: a token marked « 7 days » is past « 30 days ».
    for (const days of [0, secondDays, firstDays]) {
      const due = await rowsOf<{ id: string }>(
        effect.manager,
        `update api_token set noticed_days = $1
         where revoked_at is null and coalesce(noticed_days, 1000) > $1 and expires_at <= $2 and expires_at > $3
           and created_at < expires_at - make_interval(hours => $1 * 24)
         returning id`,
        [days, secondsAfter(effect.now, days * daySeconds), secondsAfter(effect.now, -forgottenAfterSeconds)],
      );
      for (const { id } of due) await effect.announce("apiToken.ending", { tokenId: id, days });
    }
  },
});
