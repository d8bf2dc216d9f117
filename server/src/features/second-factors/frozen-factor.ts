import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import type { EntityManager } from "typeorm";
import { policy } from "../../platform/config/policy.ts";
import { announce } from "../../platform/outbox/announce.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

const { failuresPerDay, dayWindowSeconds } = policy.codes;
const keyOf = ({ userId, method }: Used) => `code-failures:${method}:${userId}`;

/** One way of one person to prove who they are. */
interface Used {
  readonly userId: string;
  readonly method: SecondFactorMethod;
}

/** Twenty wrong answers in a day freeze that way, and no other: whoever knows the password cannot keep the owner's key out. */
export async function isFactorFrozen(manager: EntityManager, used: Used, now: Date): Promise<boolean> {
  const [row] = await manager.query<{ frozen: boolean }[]>(
    `select exists (select from attempt_counter where key = $1 and points >= $2 and window_ends_at > $3) as frozen`,
    [keyOf(used), failuresPerDay, now],
  );
  return row?.frozen === true;
}

export async function refuseFrozenFactor(uc: UseCase, used: Used): Promise<void> {
  if (await isFactorFrozen(uc.manager, used, uc.now)) refuse("FACTOR_FROZEN");
}

/** Counts a wrong answer of the day; the one that freezes the factor sends a notice. */
export async function countWrongCode(manager: EntityManager, used: Used, now: Date): Promise<void> {
  const [counter] = await manager.query<{ points: number }[]>(
    `insert into attempt_counter as c (key, points, window_ends_at) values ($1, 1, $2::timestamptz + $3 * interval '1 second')
     on conflict (key) do update set
       points = case when c.window_ends_at <= $2 then 1 else c.points + 1 end,
       window_ends_at = case when c.window_ends_at <= $2 then excluded.window_ends_at else c.window_ends_at end
     returning points`,
    [keyOf(used), now, dayWindowSeconds],
  );
  if (counter?.points === failuresPerDay) await announce(manager, now, "user.codesFrozen", { userId: used.userId });
}
