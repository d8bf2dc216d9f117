import type { EntityManager } from "typeorm";
import { policy } from "../../platform/config/policy.ts";
import { rowOf } from "../../platform/database/statements.ts";
import type { Preparation } from "../../platform/use-cases/use-case.ts";

const { failures, windowSeconds, maxDelaySeconds } = policy.password;
const FIRST_DELAY_SECONDS = 30;
/** How long a series of failures beyond the allowed ones is remembered: longer than the longest delay, so that the delay grows. */
const SERIES_SECONDS = 2 * maxDelaySeconds;

export interface Attempt {
  readonly allowed: boolean;
  readonly retryAfterSeconds: number;
}

// Beyond the allowed failures the window ends SERIES_SECONDS after the last attempt: that gives the time of the last one back.
const nextAttemptAt = `(c.window_ends_at - $4 * interval '1 second' + least($6, $5 * 2 ^ least(c.points - $3, 20)) * interval '1 second')`;

/**
 * Counts one password attempt before the password is looked at; forgive the key when it was right. Through `uc.survive`.
 * Ten per 15 minutes, then one per delay, which doubles from 30 seconds to 15 minutes. Atomic: racing attempts share no place.
 */
export async function countPasswordAttempt(manager: EntityManager, key: string, now: Date): Promise<Attempt> {
  const figures = [failures, SERIES_SECONDS, FIRST_DELAY_SECONDS, maxDelaySeconds];
  const counted = await rowOf(
    manager,
    `insert into attempt_counter as c (key, points, window_ends_at) values ($1, 1, $2::timestamptz + $7 * interval '1 second')
     on conflict (key) do update set
       points = case when c.window_ends_at <= $2 then 1 else c.points + 1 end,
       window_ends_at = case when c.window_ends_at <= $2 then excluded.window_ends_at
                             when c.points + 1 >= $3 then $2::timestamptz + $4 * interval '1 second'
                             else c.window_ends_at end
     where c.window_ends_at <= $2 or c.points < $3 or ${nextAttemptAt} <= $2
     returning points`,
    [key, now, ...figures, windowSeconds],
  );
  if (counted) return { allowed: true, retryAfterSeconds: 0 };
  const refused = await rowOf<{ seconds: number }>(
    manager,
    `select ceil(extract(epoch from ${nextAttemptAt} - $2::timestamptz))::int as seconds from attempt_counter c where key = $1`,
    [key, now, ...figures],
  );
  return { allowed: false, retryAfterSeconds: Math.max(1, refused?.seconds ?? 1) };
}

/** The counter of wrong passwords of one login address. */
export function passwordAttemptsKey(uc: Preparation, loginEmail: string): string {
  return `password:${uc.services.secrets.hmac("password-attempts", loginEmail).toString("base64url")}`;
}
