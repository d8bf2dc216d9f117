import { daysBefore } from "../clock/days-before.ts";
import { retention } from "../config/retention.ts";
import { defineJob } from "./define-job.ts";
import { deleteInBatches } from "./delete-in-batches.ts";

/** Forgets what nobody will ask for again: closed counting windows, delivered messages, old idempotency keys. */
export const housekeeping = defineJob({
  name: "housekeeping",
  everySeconds: 3600,
  run: async ({ manager, now }) => {
    const old: readonly [table: string, where: string, days: number][] = [
      ["attempt_counter", "t.window_ends_at < $1", retention.closedCounterDays],
      ["outbox_message", "t.done_at < $1", retention.deliveredMessageDays],
      ["idempotency_key", "t.created_at < $1", retention.idempotencyKeyDays],
    ];
    for (const [table, where, days] of old) await deleteInBatches(manager, { table, where, params: [daysBefore(now, days)], now });
  },
});
