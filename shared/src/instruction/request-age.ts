import { daysBetween } from "../kernel/civil-date.ts";

/** What a payment takes in all, in weeks (domain notes, section 3): before the first nobody waits long, after the second everybody does. */
export const usualWeeks = { min: 3, max: 8 } as const;

/** A request that has waited more days than this is late. */
export const lateAfterDays = usualWeeks.max * 7;

export type AgeLevel = "RECENT" | "USUAL" | "LATE";

/** How long a request has waited, in days, against what is usual. Both days are civil days of Paris. */
export function requestAge(submittedOn: string, today: string): { readonly days: number; readonly level: AgeLevel } {
  const days = Math.max(0, daysBetween(submittedOn, today));
  return { days, level: days < usualWeeks.min * 7 ? "RECENT" : days <= lateAfterDays ? "USUAL" : "LATE" };
}
