import { daysBefore } from "../../platform/clock/days-before.ts";
import { policy } from "../../platform/config/policy.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import { passwordSince } from "../../platform/sessions/password-age.ts";

const perTurn = 1_000;

/**
 * Announces, once each, that a password has 30 days left, then 7. A server that was down warns late, and only of the nearer end;
 * a password that is too old already is told at sign-in.
 */
export const warnOfOldPasswords = defineJob({
  name: "warnOfOldPasswords",
  everySeconds: 3600,
  async run(effect) {
    const maxAge = effect.services.settings.passwordMaxAgeDays;
    const { lastWarningDays, firstWarningDays } = policy.password;
    for (const daysLeft of [lastWarningDays, firstWarningDays]) if (daysLeft < maxAge) await warn(effect, { daysLeft, maxAge });
  },
});

async function warn(effect: Effect, { daysLeft, maxAge }: { daysLeft: number; maxAge: number }): Promise<void> {
  const warned = await rowsOf<{ userId: string }>(
    effect.manager,
    `update app_user set password_warned_days = $3 where id in
       (select u.id from app_user u
        where u.status = 'ACTIVE' and ${passwordSince} > $1 and ${passwordSince} <= $2
          and (u.password_warned_days is null or u.password_warned_days > $3)
        order by ${passwordSince} limit $4 for update skip locked)
     returning id as "userId"`,
    [daysBefore(effect.now, maxAge), daysBefore(effect.now, maxAge - daysLeft), daysLeft, perTurn],
  );
  for (const { userId } of warned) await effect.announce("user.passwordExpiring", { userId });
}
