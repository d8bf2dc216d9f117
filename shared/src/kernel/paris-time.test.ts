import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { endOfParisDay, formatInstant, parisDateOf, startOfParisDay } from "./paris-time.ts";

describe("the clock of Paris", () => {
  it.each([
    ["2025-12-31T22:59:59Z", "2025-12-31"],
    ["2025-12-31T23:00:00Z", "2026-01-01"],
    ["2025-07-14T21:59:59Z", "2025-07-14"],
    ["2025-07-14T22:00:00Z", "2025-07-15"],
  ])("at %s it is %s in Paris", (instant, day) => {
    expect(parisDateOf(new Date(instant))).toBe(day);
  });

  it.each([
    ["2025-01-15", "2025-01-14T23:00:00.000Z"],
    ["2025-07-15", "2025-07-14T22:00:00.000Z"],
    ["2025-03-30", "2025-03-29T23:00:00.000Z"],
    ["2025-03-31", "2025-03-30T22:00:00.000Z"],
    ["2025-10-26", "2025-10-25T22:00:00.000Z"],
    ["2025-10-27", "2025-10-26T23:00:00.000Z"],
  ])("%s starts at %s", (day, instant) => {
    expect(startOfParisDay(day).toISOString()).toBe(instant);
  });

  it("gives each day a first instant and a last one", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }), (instant) => {
        const day = parisDateOf(instant);
        expect(startOfParisDay(day).getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(endOfParisDay(day).getTime()).toBeGreaterThan(instant.getTime());
        expect(parisDateOf(startOfParisDay(day))).toBe(day);
        expect(parisDateOf(new Date(endOfParisDay(day).getTime() - 1))).toBe(day);
      }),
    );
  });

  it("writes an instant for the reader", () => {
    expect(formatInstant(new Date("2025-03-31T12:05:00Z"), "fr")).toBe("31 mars 2025 à 14:05");
    expect(formatInstant(new Date("2025-03-31T12:05:00Z"), "en")).toBe("31 March 2025 at 14:05");
  });
});
