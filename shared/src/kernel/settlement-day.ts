import { addDays, yearOf, type CivilDate } from "./civil-date.ts";
import { easterSunday, isWeekend } from "./working-day.ts";

/** The six weekdays on which T2 (TARGET) stays closed, the same in the whole euro area (ECB, calendar of TARGET days, since 2002). */
export function targetHolidays(year: number): readonly CivilDate[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    addDays(easter, -2), // Good Friday
    addDays(easter, 1), // Easter Monday
    `${year}-05-01`,
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** Do euro transfers settle between banks on this day? Not the same as a working day in France: 8 May settles, 26 December does not. */
export function isSettlementDay(date: CivilDate): boolean {
  return !isWeekend(date) && !targetHolidays(yearOf(date)).includes(date);
}

/** The first day after this one on which a bank can execute a SEPA transfer. */
export function firstSettlementDayAfter(date: CivilDate): CivilDate {
  let next = addDays(date, 1);
  while (!isSettlementDay(next)) next = addDays(next, 1);
  return next;
}
