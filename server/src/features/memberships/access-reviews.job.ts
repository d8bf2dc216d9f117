import { daysBefore } from "../../platform/clock/days-before.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";

const perTurn = 1_000;
const { everyDays, answerDays, firstReminderDays, lastReminderDays } = policy.accessReview;

/** Once a year per structure with somebody beside its principal manager: opens the review, reminds twice, and lets go what needs none any more. */
export const accessReviews = defineJob({
  name: "accessReviews",
  everySeconds: 3600,
  async run(effect) {
    await lapse(effect);
    await open(effect);
    await remind(effect);
  },
});

const beside = `exists (select from membership m where m.structure_id = s.id and m.ended_at is null and m.role <> 'PRINCIPAL_MANAGER'`;

/** A year after somebody was attached, then a year after the last review. */
async function open({ manager, now, announce }: Effect): Promise<void> {
  const due = await manager.query<{ id: string }[]>(
    `select s.id from structure s where s.status = 'ACTIVE' and ${beside} and m.started_at <= $1)
       and not exists (select from access_review r where r.structure_id = s.id and (r.closed_at is null or r.closed_at > $1)) limit ${perTurn}`,
    [daysBefore(now, everyDays)],
  );
  if (due.length === 0) return;
  const opened = await rowsOf<{ id: string }>(
    manager,
    `insert into access_review (id, structure_id, opened_at, due_at) select id, structure_id, $3, $4 from unnest($1::uuid[], $2::uuid[]) as r (id, structure_id)
     on conflict (structure_id) where closed_at is null do nothing returning id`,
    [due.map(() => newId(now)), due.map(({ id }) => id), now, secondsAfter(now, answerDays * 86_400)],
  );
  for (const { id } of opened) await announce("accessReview.waits", { reviewId: id });
}

/** Halfway, and on the day it is overdue. */
async function remind({ manager, now, announce }: Effect): Promise<void> {
  const reminded = await rowsOf<{ id: string }>(
    manager,
    `update access_review set reminders = reminders + 1 where id in
       (select id from access_review where closed_at is null and opened_at <= case reminders when 0 then $1::timestamptz when 1 then $2 end
        limit ${perTurn} for update skip locked) returning id`,
    [daysBefore(now, firstReminderDays), daysBefore(now, lastReminderDays)],
  );
  for (const { id } of reminded) await announce("accessReview.waits", { reviewId: id });
}

/** The structure closed, or nobody is left to look at: there is nothing to say about it. */
async function lapse({ manager, now }: Effect): Promise<void> {
  await manager.query(
    `update access_review r set closed_at = $1 from structure s
     where r.structure_id = s.id and r.closed_at is null and (s.status = 'INACTIVE' or not ${beside}))`,
    [now],
  );
}
