import { describe, expect, it } from "vitest";

import { addDays, daysBetween } from "./civil-date.ts";
import { easterSunday, firstWorkingDayAfter, isWorkingDay, publicHolidays } from "./working-day.ts";

/** Easter Sundays as the Bureau des longitudes publishes them, month and day. */
const easters: Record<number, string> = {
  1818: "03-22",
  1886: "04-25",
  1943: "04-25",
  1954: "04-18",
  1961: "04-02",
  1981: "04-19",
  2000: "04-23",
  2001: "04-15",
  2002: "03-31",
  2003: "04-20",
  2004: "04-11",
  2005: "03-27",
  2006: "04-16",
  2007: "04-08",
  2008: "03-23",
  2009: "04-12",
  2010: "04-04",
  2011: "04-24",
  2012: "04-08",
  2013: "03-31",
  2014: "04-20",
  2015: "04-05",
  2016: "03-27",
  2017: "04-16",
  2018: "04-01",
  2019: "04-21",
  2020: "04-12",
  2021: "04-04",
  2022: "04-17",
  2023: "04-09",
  2024: "03-31",
  2025: "04-20",
  2026: "04-05",
  2027: "03-28",
  2028: "04-16",
  2029: "04-01",
  2030: "04-21",
  2031: "04-13",
  2032: "03-28",
  2033: "04-17",
  2034: "04-09",
  2035: "03-25",
  2036: "04-13",
  2037: "04-05",
  2038: "04-25",
  2039: "04-10",
  2040: "04-01",
  2049: "04-18",
  2076: "04-19",
};
const years = Array.from({ length: 200 }, (_, index) => 1950 + index);
const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The first full moon on or after 21 March by the tables of the calendar (Clavius), and the Sunday after it: another way to the same day. */
function easterByTables(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapYearsLost = Math.floor((3 * century) / 4) - 12;
  const moonGained = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (((11 * golden + 20 + moonGained - leapYearsLost) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact++;
  let moon = 44 - epact;
  if (moon < 21) moon += 30;
  let sunday = addDays(`${year}-03-01`, moon); // one day after the moon at the soonest
  while (weekdayOf(sunday) !== 0) sunday = addDays(sunday, 1);
  return sunday;
}

describe("Easter", () => {
  it("falls where the almanac says", () => {
    for (const [year, day] of Object.entries(easters)) expect(easterSunday(Number(year))).toBe(`${year}-${day}`);
  });

  it("is what the tables of the calendar give, for every year from 1583 to 4099", () => {
    for (let year = 1583; year <= 4099; year++) {
      const easter = easterSunday(year);
      expect(easter).toBe(easterByTables(year));
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25` && weekdayOf(easter) === 0).toBe(true);
    }
  });
});

describe("a working day", () => {
  it("is none of the eleven public holidays of 2026", () => {
    expect(publicHolidays(2026)).toEqual([
      "2026-01-01",
      "2026-04-06",
      "2026-05-01",
      "2026-05-08",
      "2026-05-14",
      "2026-05-25",
      "2026-07-14",
      "2026-08-15",
      "2026-11-01",
      "2026-11-11",
      "2026-12-25",
    ]);
  });

  it("is Monday to Friday without those, every day of two hundred years", () => {
    for (const year of years) {
      const holidays = new Set(publicHolidays(year));
      for (let date = `${year}-01-01`; date < `${year + 1}-01-01`; date = addDays(date, 1)) {
        const isWeekend = weekdayOf(date) === 0 || weekdayOf(date) === 6;
        expect(isWorkingDay(date)).toBe(!isWeekend && !holidays.has(date));
      }
    }
  });

  it("comes after any day within five days, with none between", () => {
    let longest = 0;
    for (let date = "2000-01-01"; date < "2050-01-01"; date = addDays(date, 1)) {
      const next = firstWorkingDayAfter(date);
      const wait = daysBetween(date, next);
      expect(next > date && isWorkingDay(next)).toBe(true);
      for (let between = addDays(date, 1); between < next; between = addDays(between, 1)) expect(isWorkingDay(between)).toBe(false);
      longest = Math.max(longest, wait);
    }
    expect(longest).toBe(5);
  });

  it.each([
    ["on a Thursday: Friday", "2026-11-19", "2026-11-20"],
    ["on a Friday: Monday", "2026-11-20", "2026-11-23"],
    ["on the Friday before Easter: Tuesday", "2026-04-03", "2026-04-07"],
    ["on the eve of the Ascension: Friday", "2026-05-13", "2026-05-15"],
    ["on the eve of 11 November: the 12th", "2026-11-10", "2026-11-12"],
    ["on 31 December: the 2nd of January when it is a working day", "2025-12-31", "2026-01-02"],
    ["on Christmas Eve of 2026, a Thursday: Monday", "2026-12-24", "2026-12-28"],
  ])("asked %s", (_, from, expected) => {
    expect(firstWorkingDayAfter(from)).toBe(expected);
  });
});
