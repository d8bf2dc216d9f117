import { secondsAfter } from "../../platform/clock/seconds-after.ts";

const daySeconds = 86_400;

/** When a password chosen then has to be replaced at sign-in; null when passwords do not age (`PASSWORD_MAX_AGE_DAYS` = 0). */
export function passwordExpiry(changedAt: Date, maxAgeDays: number): Date | null {
  return maxAgeDays === 0 ? null : secondsAfter(changedAt, maxAgeDays * daySeconds);
}
