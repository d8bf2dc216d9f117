import { addDays } from "@portail-tic/shared/kernel/civil-date";
import { parisDateOf, startOfParisDay } from "@portail-tic/shared/kernel/paris-time";

/**
 * The instant before which a request was sent to have waited so many days, counted as `requestAge` counts them: days of Paris, whatever the
 * hour. What the counters, the filter and the page say is then the same.
 */
export function sentBefore(now: Date, days: number): Date {
  return startOfParisDay(addDays(parisDateOf(now), 1 - days));
}
