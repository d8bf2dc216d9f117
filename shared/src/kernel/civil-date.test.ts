import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, compareCivilDates, daysBetween, formatCivilDate, isCivilDate, isWithin, parseCivilDate, yearOf } from "./civil-date.ts";

const anyDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a day of the calendar", () => {
  it.each([
    ["2025-03-31", "2025-03-31"],
    ["31/03/2025", "2025-03-31"],
    [" 1/3/2025 ", "2025-03-01"],
    ["31.03.2025", "2025-03-31"],
    ["29/02/2024", "2024-02-29"],
  ])("%j is read as %s", (typed, date) => {
    expect(parseCivilDate(typed)).toEqual({ allowed: true, value: date });
  });

  it.each([
    "",
    "2025-02-29",
    "31/04/2025",
    "2025-13-01",
    "2025-00-10",
    "25-03-31",
    "31/03/25",
    "2025-3-1",
    "0025-03-31",
    "2025-03-31T10:00:00Z",
    "hier",
  ])("%j is refused", (text) => {
    expect(parseCivilDate(text)).toEqual({ allowed: false, code: "DATE_INVALID" });
  });

  it("counts days over months, leap years and clock changes", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2025-12-31", 1)).toBe("2026-01-01");
    expect(addDays("2025-03-31", -2)).toBe("2025-03-29");
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(isCivilDate(addDays(day, days))).toBe(true);
      }),
    );
  });

  it("compares, and belongs to a period both ends included", () => {
    expect(compareCivilDates("2025-01-31", "2025-02-01")).toBeLessThan(0);
    expect(compareCivilDates("2025-01-31", "2025-01-31")).toBe(0);
    expect(isWithin("2025-01-01", "2025-01-01", "2025-12-31")).toBe(true);
    expect(isWithin("2025-12-31", "2025-01-01", "2025-12-31")).toBe(true);
    expect(isWithin("2026-01-01", "2025-01-01", "2025-12-31")).toBe(false);
  });

  it("is written for the reader, whatever the zone of the machine", () => {
    expect(formatCivilDate("2025-03-31", "fr")).toBe("31 mars 2025");
    expect(formatCivilDate("2025-03-31", "en")).toBe("31 March 2025");
    expect(formatCivilDate("2025-03-01", "fr")).toBe("1er mars 2025");
    expect(formatCivilDate("2025-03-01", "en")).toBe("1 March 2025");
    expect(yearOf("2025-03-31")).toBe(2025);
  });
});
