import { parisDateOf, endOfParisDay } from "../kernel/paris-time.ts";
import { firstWorkingDayAfter } from "../kernel/working-day.ts";

/** Until when only the managers have a say: the end of the first whole working day. */
export function managersTimeEnds(askedAt: Date): Date {
  return endOfParisDay(firstWorkingDayAfter(parisDateOf(askedAt)));
}

/** When a proved request takes effect: so many seconds later, and never before the managers had another whole working day. */
export function stopTimeEnds(provedAt: Date, delaySeconds: number): Date {
  const delayed = new Date(provedAt.getTime() + delaySeconds * 1_000);
  const workingDay = managersTimeEnds(provedAt);
  return delayed > workingDay ? delayed : workingDay;
}
