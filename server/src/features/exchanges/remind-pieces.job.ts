import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { policy } from "../../platform/config/policy.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";

const perTurn = 500;
/** The last first: after a long stop of the worker each is told once. Days are counted from today to the last day. */
const steps = [
  { step: 3, dueIn: -1, topic: "pieces.overdue" },
  { step: 2, dueIn: 0, topic: "pieces.dueSoon" },
  { step: 1, dueIn: policy.pieces.firstReminderDays, topic: "pieces.dueSoon" },
] as const;

/** Reminds the people of the structure of what is still asked, twice; then tells the officer that the last day is over. Nothing is decided. */
export const remindPieces = defineJob({
  name: "remindPieces",
  everySeconds: 3_600,
  async run(effect) {
    const today = parisDateOf(effect.now);
    for (const { step, dueIn, topic } of steps) {
      const due = await rowsOf<{ id: string }>(
        effect.manager,
        `update piece_request set reminders_sent = $1 where id in
           (select p.id from piece_request p join refund_request r on r.id = p.request_id
            where p.ended_at is null and r.status = 'SUSPENDED' and p.reminders_sent < $1 and p.due_on <= $2
            order by p.due_on limit $3 for update of p skip locked)
         returning id`,
        [step, addDays(today, dueIn), perTurn],
      );
      for (const { id } of due) await effect.announce(topic, { pieceRequestId: id });
    }
  },
});
