import { describe, expect, it } from "vitest";

import { centsFrom, formatCents, sumCents } from "./money.ts";

const plain = (text: string) => text.replace(/\s/g, " ");

describe("an amount", () => {
  it.each([
    [134640, "1 346,40 €", "€1,346.40"],
    [5, "0,05 €", "€0.05"],
    [0, "0,00 €", "€0.00"],
    [-250, "-2,50 €", "-€2.50"],
    [2_100_000_000, "21 000 000,00 €", "€21,000,000.00"],
    [Number.MAX_SAFE_INTEGER, "90 071 992 547 409,91 €", "€90,071,992,547,409.91"],
  ])("of %d cents is written %s and %s", (cents, french, english) => {
    expect(plain(formatCents(cents, "fr"))).toBe(french);
    expect(formatCents(cents, "en")).toBe(english);
  });

  it("is refused rather than wrong when it is too large or not whole", () => {
    expect(sumCents([1, 2, 3])).toBe(6);
    expect(sumCents([])).toBe(0);
    expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(() => sumCents([0.1])).toThrow(RangeError);
    expect(() => centsFrom(2n ** 60n)).toThrow(RangeError);
  });
});
