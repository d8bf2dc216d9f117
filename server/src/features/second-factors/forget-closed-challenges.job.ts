import { daysBefore } from "../../platform/clock/days-before.ts";
import { retention } from "../../platform/config/retention.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { deleteInBatches } from "../../platform/jobs/delete-in-batches.ts";

/** Deletes the codes that have not opened anything for a month, and what was asked of a key that did not answer. */
export const forgetClosedChallenges = defineJob({
  name: "forgetClosedChallenges",
  everySeconds: 3600,
  async run({ manager, now }) {
    await deleteInBatches(manager, {
      table: "code_challenge",
      where: "t.created_at < $1 and coalesce(t.consumed_at, t.ended_at, t.expires_at, t.created_at) < $1",
      params: [daysBefore(now, retention.closedChallengeDays)],
      now,
    });
    await deleteInBatches(manager, { table: "passkey_challenge", where: "t.expires_at < $1", params: [now], now });
  },
});
