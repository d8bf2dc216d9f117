import { describe, expect, it } from "vitest";

import { addDays } from "./civil-date.ts";
import { firstSettlementDayAfter, isSettlementDay, targetHolidays } from "./settlement-day.ts";

describe("a day on which transfers settle", () => {
  it.each([
    [2026, ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25", "2026-12-26"]],
    [2027, ["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-01", "2027-12-25", "2027-12-26"]],
    [2028, ["2028-01-01", "2028-04-14", "2028-04-17", "2028-05-01", "2028-12-25", "2028-12-26"]],
  ])("is none of the six closing days of %i", (year, days) => {
    expect(targetHolidays(year)).toEqual(days);
  });

  it.each([
    ["8 May", "2026-05-08"],
    ["the Ascension", "2026-05-14"],
    ["Whit Monday", "2026-05-25"],
    ["14 July", "2026-07-14"],
    ["15 August, a Tuesday", "2028-08-15"],
    ["1 November, a Monday", "2027-11-01"],
    ["11 November", "2026-11-11"],
  ])("is also a French public holiday: %s", (_, date) => {
    expect(isSettlementDay(date)).toBe(true);
  });

  it("is Monday to Friday without the closing days, at most five days after any day of fifty years, with none between", () => {
    let longest = 0;
    for (let date = "2000-01-01"; date < "2050-01-01"; date = addDays(date, 1)) {
      const next = firstSettlementDayAfter(date);
      let wait = 1;
      for (let between = addDays(date, 1); between < next; between = addDays(between, 1)) {
        const weekday = new Date(`${between}T00:00:00Z`).getUTCDay();
        expect(weekday === 0 || weekday === 6 || targetHolidays(Number(between.slice(0, 4))).includes(between)).toBe(true);
        wait += 1;
      }
      longest = Math.max(longest, wait);
    }
    expect(longest).toBe(5);
  });

  it.each([
    ["on the Thursday before Easter: Tuesday", "2027-03-25", "2027-03-30"],
    ["on Christmas Eve of 2028, a Sunday: Wednesday", "2028-12-24", "2028-12-27"],
    ["on Christmas Day of 2028: the 27th", "2028-12-25", "2028-12-27"],
    ["on the eve of 8 May: that day", "2026-05-07", "2026-05-08"],
    ["on a Friday: Monday", "2026-11-20", "2026-11-23"],
  ])("asked %s", (_, from, expected) => {
    expect(firstSettlementDayAfter(from)).toBe(expected);
  });
});
