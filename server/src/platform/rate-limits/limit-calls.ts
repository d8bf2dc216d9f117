import { refuse } from "../problems/problem-error.ts";
import type { Preparation } from "../use-cases/use-case.ts";
import { consume, type Consumption } from "./consume.ts";

/** Counts one call of a use case, even when it is refused afterwards; refuses with RATE_LIMITED beyond the points of the window. */
export async function limitCalls(uc: Preparation, limit: Omit<Consumption, "now">): Promise<void> {
  const { allowed, retryAfterSeconds } = await uc.survive((manager) => consume(manager, { ...limit, now: uc.now }));
  if (!allowed) refuse("RATE_LIMITED", { params: { retryAfterSeconds } });
}
