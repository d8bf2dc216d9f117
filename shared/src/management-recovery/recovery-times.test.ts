import { describe, expect, it } from "vitest";

import { parisDateOf } from "../kernel/paris-time.ts";
import { isWorkingDay } from "../kernel/working-day.ts";
import { addDays } from "../kernel/civil-date.ts";
import { managersTimeEnds, stopTimeEnds } from "./recovery-times.ts";

const TWO_DAYS = 2 * 86_400;
const iso = (instant: Date) => instant.toISOString();

describe("the day of the managers", () => {
  it.each([
    ["asked on a Monday morning: Tuesday, to its end in Paris", "2026-11-16T08:00:00Z", "2026-11-17T23:00:00.000Z"],
    ["asked on a Friday evening: Monday", "2026-11-20T19:00:00Z", "2026-11-23T23:00:00.000Z"],
    ["asked on the eve of Easter: Tuesday, in summer time", "2026-04-04T10:00:00Z", "2026-04-07T22:00:00.000Z"],
    ["asked at 23:30 in Paris is asked that day still", "2026-11-16T22:30:00Z", "2026-11-17T23:00:00.000Z"],
    ["asked at 00:30 in Paris is asked the next day", "2026-11-16T23:30:00Z", "2026-11-18T23:00:00.000Z"],
  ])("%s", (_, askedAt, expected) => {
    expect(iso(managersTimeEnds(new Date(askedAt)))).toBe(expected);
  });

  it("holds a whole working day, whenever one asks, every hour of three years", () => {
    for (let at = Date.parse("2025-01-01T00:00:00Z"); at < Date.parse("2028-01-01T00:00:00Z"); at += 3_600_000) {
      const askedAt = new Date(at);
      const last = addDays(parisDateOf(managersTimeEnds(askedAt)), -1);
      expect(isWorkingDay(last) && last > parisDateOf(askedAt)).toBe(true);
    }
  });
});

describe("the time to stop a proved request", () => {
  it.each([
    ["in the week: 48 hours", "2026-11-17T09:00:00Z", "2026-11-19T09:00:00.000Z"],
    ["over a weekend: to the end of Monday", "2026-11-20T19:00:00Z", "2026-11-23T23:00:00.000Z"],
    ["over Christmas of 2026: to the end of Monday the 28th", "2026-12-24T12:00:00Z", "2026-12-28T23:00:00.000Z"],
  ])("%s", (_, provedAt, expected) => {
    expect(iso(stopTimeEnds(new Date(provedAt), TWO_DAYS))).toBe(expected);
  });
});
