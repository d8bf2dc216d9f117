import { defineJob } from "./define-job.ts";

/** Forgets what nobody will ask for again: closed counting windows, delivered messages, old idempotency keys. */
export const housekeeping = defineJob({
  name: "housekeeping",
  everySeconds: 3600,
  run: async ({ manager, now }) => {
    const statements = [
      `delete from attempt_counter where window_ends_at < $1::timestamptz - interval '1 day'`,
      `delete from outbox_message where done_at < $1::timestamptz - interval '30 days'`,
      `delete from idempotency_key where created_at < $1::timestamptz - interval '90 days'`,
    ];
    for (const statement of statements) await manager.query(statement, [now]);
  },
});
