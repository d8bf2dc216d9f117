import { describe, expect, it } from "vitest";

import { formatPhone, parsePhone } from "./phone.ts";

describe("a phone number", () => {
  it.each([
    ["06 12 34 56 78", "+33612345678"],
    ["02.99.12.34.56", "+33299123456"],
    ["+33 6 12 34 56 78", "+33612345678"],
    ["+33 (0)6 12 34 56 78", "+33612345678"],
    ["+330612345678", "+33612345678"],
    ["0033612345678", "+33612345678"],
    ["0692 12 34 56", "+262692123456"],
    ["0590-12-34-56", "+590590123456"],
    ["+32 470 12 34 56", "+32470123456"],
  ])("%s is stored as %s", (typed, stored) => {
    expect(parsePhone(typed)).toEqual({ allowed: true, value: stored });
  });

  it.each(["", "0012", "06 12 34 56 7", "06 12 34 56 789", "612345678", "+33 6 12 34 56", "06 12 AB 56 78", "+0123456789", "15"])(
    "%j is refused",
    (text) => {
      expect(parsePhone(text)).toEqual({ allowed: false, code: "INVALID_PHONE" });
    },
  );

  it.each([
    ["+33612345678", "06 12 34 56 78"],
    ["+262692123456", "+262 692 12 34 56"],
    ["+32470123456", "+32470123456"],
  ])("%s is shown as %s", (stored, shown) => {
    expect(formatPhone(stored)).toBe(shown);
  });
});
