import { secondsAfter } from "./seconds-after.ts";

const DAY_SECONDS = 86_400;

/** The instant so many times 24 hours earlier: what happened before it is older than that. */
export function daysBefore(now: Date, days: number): Date {
  return secondsAfter(now, -days * DAY_SECONDS);
}
