import { daysBefore } from "../../platform/clock/days-before.ts";
import { policy } from "../../platform/config/policy.ts";
import { retention } from "../../platform/config/retention.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import { askDeletion } from "./ask-deletion.ts";

const perTurn = 100;

/** Starts the deletions whose day has come, each in a transaction of its own, and announces those of accounts deactivated long ago. */
export const finishDeletions = defineJob({
  name: "finishDeletions",
  everySeconds: 3600,
  async run(effect) {
    const due = await effect.manager.query<{ id: string }[]>(
      `select id from account_deletion where due_at <= $1 and cancelled_at is null and done_at is null order by due_at limit ${perTurn}`,
      [effect.now],
    );
    for (const { id } of due) await effect.announce("accountDeletion.due", { deletionId: id });
    await warnForgotten(effect);
  },
});

/** A deactivated account is not kept for ever: its owner is told a month before, with the same link to keep it. */
async function warnForgotten(effect: Effect): Promise<void> {
  const { manager, now, services, announce } = effect;
  const warningDays = policy.accountDeletion.warningSeconds / 86_400;
  const forgotten = await rowsOf<{ id: string }>(
    manager,
    `select u.id from app_user u where u.status = 'DEACTIVATED' and u.deactivated_at <= $1
       and not exists (select from account_deletion d where d.user_id = u.id and d.done_at is null and (d.cancelled_at is null or d.asked_at > u.deactivated_at))
     order by u.deactivated_at limit ${perTurn} for update of u skip locked`,
    [daysBefore(now, retention.deactivatedAccountDays - warningDays)],
  );
  for (const { id } of forgotten) {
    const work = { manager, now, userId: id, announce, secrets: services.secrets };
    await askDeletion(work, { askedBy: "SYSTEM", delaySeconds: policy.accountDeletion.warningSeconds });
  }
}
