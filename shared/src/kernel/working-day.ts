import { addDays, yearOf, type CivilDate } from "./civil-date.ts";

const SUNDAY = 0;
const SATURDAY = 6;

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher: « Astronomical Algorithms », 1991); any year from 1583. */
export function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const corrected = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * a + corrected + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((a + 11 * epact + 22 * weekday) / 451);
  const sinceMarch = epact + weekday - 7 * late + 114;
  const month = String(Math.floor(sinceMarch / 31)).padStart(2, "0");
  return `${year}-${month}-${String((sinceMarch % 31) + 1).padStart(2, "0")}`;
}

/** The eleven public holidays of a year in France (Code du travail, art. L3133-1). Those of one region only are working days elsewhere. */
export function publicHolidays(year: number): readonly CivilDate[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    addDays(easter, 1), // lundi de Pâques
    `${year}-05-01`,
    `${year}-05-08`,
    addDays(easter, 39), // Ascension
    addDays(easter, 50), // lundi de Pentecôte
    `${year}-07-14`,
    `${year}-08-15`,
    `${year}-11-01`,
    `${year}-11-11`,
    `${year}-12-25`,
  ];
}

export function isWeekend(date: CivilDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === SUNDAY || weekday === SATURDAY;
}

/** FR: jour ouvré. Monday to Friday, public holidays left out. Days on which transfers settle are others: `settlement-day.ts`. */
export function isWorkingDay(date: CivilDate): boolean {
  return !isWeekend(date) && !publicHolidays(yearOf(date)).includes(date);
}

/** The first working day that begins after this day: the soonest whole day on which people can be expected to answer. */
export function firstWorkingDayAfter(date: CivilDate): CivilDate {
  let next = addDays(date, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}
