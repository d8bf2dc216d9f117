import { secondsAfter } from "../clock/seconds-after.ts";
import type { EntityManager } from "typeorm";

export interface Consumption {
  /** What is counted, for example `password:<user id>`. Never a secret. */
  readonly key: string;
  /** How many are allowed per window. */
  readonly points: number;
  readonly windowSeconds: number;
  readonly now: Date;
}

/** Ends an insert into `attempt_counter as c`: one more, or the first of a new window when the last one is over at this time. */
export const countOneMore = (now: string) => `on conflict (key) do update set
       points = case when c.window_ends_at <= ${now} then 1 else c.points + 1 end,
       window_ends_at = case when c.window_ends_at <= ${now} then excluded.window_ends_at else c.window_ends_at end
     returning points, window_ends_at as "windowEndsAt"`;

export interface Counted {
  readonly points: number;
  readonly windowEndsAt: Date;
}

/** Seconds until the window is over, 1 at least. */
export function secondsLeft({ windowEndsAt }: Counted, now: Date): number {
  return Math.max(1, Math.ceil((windowEndsAt.getTime() - now.getTime()) / 1000));
}

/**
 * Counts one more and says whether it was still allowed. One atomic statement: two racing calls never share a point.
 * In a use case call it through `uc.survive`, or the refusal that follows rolls it back.
 */
export async function consume(manager: EntityManager, ask: Consumption): Promise<{ allowed: boolean; retryAfterSeconds: number }> {
  const windowEnd = secondsAfter(ask.now, ask.windowSeconds);
  const [counter] = await manager.query<Counted[]>(
    `insert into attempt_counter as c (key, points, window_ends_at) values ($1, 1, $2) ${countOneMore("$3")}`,
    [ask.key, windowEnd, ask.now],
  );
  if (!counter || counter.points <= ask.points) return { allowed: true, retryAfterSeconds: 0 };
  return { allowed: false, retryAfterSeconds: secondsLeft(counter, ask.now) };
}

/** Forgets what was counted (a success after failures). */
export async function forgive(manager: EntityManager, key: string): Promise<void> {
  await manager.query(`delete from attempt_counter where key = $1`, [key]);
}
