import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { amountOfLine, quantityInRateUnit } from "./amount-of-line.ts";
import { fromScaled } from "./decimal.ts";
import { exponentTo, QUANTITY_UNITS, RATE_UNITS } from "./units.ts";

/** How much of the rate's unit one unit of the invoice is, as a fraction: written apart from the code that is tested. */
function perUnit({ unit, rateUnit }: { unit: string; rateUnit: string }): readonly [bigint, bigint] | undefined {
  const fractions: Record<string, readonly [bigint, bigint]> = {
    "L>HL": [1n, 100n],
    "HL>HL": [1n, 1n],
    "KG>QUINTAL": [1n, 100n],
    "T>QUINTAL": [10n, 1n],
    "KWH>MWH": [1n, 1000n],
    "MWH>MWH": [1n, 1n],
  };
  return fractions[`${unit}>${rateUnit}`];
}

/** Quantity × conversion × rate × 100 as one fraction, then the whole number nearest to it, a half going up. */
function exactCents(line: { quantity: string; unit: string; rate: string; rateUnit: string }): bigint {
  const fraction = (decimal: string): [bigint, bigint] => {
    const [whole = "", rest = ""] = decimal.split(".");
    return [BigInt(whole + rest), 10n ** BigInt(rest.length)];
  };
  const [a, b] = fraction(line.quantity);
  const [c, d] = fraction(line.rate);
  const [e, f] = perUnit(line) ?? [0n, 1n];
  const [top, bottom] = [a * c * e * 100n, b * d * f];
  const whole = top / bottom;
  return (top - whole * bottom) * 2n >= bottom ? whole + 1n : whole;
}

/** A decimal of at most so many decimals: what a line and a rate may hold. */
function decimalBelow(max: number, decimals: number) {
  return fc
    .integer({ min: 0, max: decimals })
    .chain((scale) => fc.bigInt({ min: 0n, max: BigInt(max) * 10n ** BigInt(scale) }).map((digits) => fromScaled(digits, scale)));
}

describe("the amount of a line", () => {
  it.each([
    ["9000", "L", "14.96", "HL", 134640, "domain notes, press article"],
    ["2005", "L", "14.96", "HL", 29995, "299.948 rounded up"],
    ["52.07", "MWH", "5.761", "MWH", 29998, "299.97527 rounded up"],
    ["20.05", "HL", "14.96", "HL", 29995, "the same in hectolitres"],
    ["52070", "KWH", "5.761", "MWH", 29998, "the same in kilowatt-hours"],
    ["1000", "KG", "13.765", "QUINTAL", 13765, "kilograms at a rate per 100 kg"],
    ["1.234", "T", "13.765", "QUINTAL", 16986, "tonnes: 169.8601"],
    ["9000", "L", "14.9600", "HL", 134640, "a rate as the database writes it"],
    ["9000", "L", "0", "HL", 0, "nothing left to refund"],
    ["1", "L", "0.5", "HL", 1, "half a cent goes up"],
    ["1", "L", "0.4999", "HL", 0, "less than half a cent goes down"],
    ["0.1", "MWH", "0.15", "MWH", 2, "1.5 cent, where floats say 1"],
  ] as const)("%s %s at %s €/%s is %d cents (%s)", (quantity, unit, rate, rateUnit, cents, _why) => {
    expect(amountOfLine({ quantity, unit, rate, rateUnit })).toBe(cents);
  });

  it("never differs from the exact product by more than half a cent, and never rounds a half down", () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 9n });
    fc.assert(
      fc.property(digits, digits, (quantity, rate) => {
        const cents = amountOfLine({ quantity: fromScaled(quantity, 3), unit: "L", rate: fromScaled(rate, 4), rateUnit: "HL" });
        // exact cents = quantity × rate / 10^(3 + 4 + 2 − 2)
        const doubledError = 2n * (BigInt(cents) * 10n ** 7n - quantity * rate);
        expect(doubledError <= 10n ** 7n && doubledError > -(10n ** 7n)).toBe(true);
      }),
    );
  });

  it("is, for 10 000 random lines of every unit, what a reference in exact fractions says", () => {
    const pairs = RATE_UNITS.flatMap((rateUnit) => QUANTITY_UNITS.map((unit) => ({ rateUnit, unit }))).filter((pair) => perUnit(pair));
    let compared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), decimalBelow(1_000_000, 3), decimalBelow(10_000, 4), (pair, quantity, rate) => {
        const line = { ...pair, quantity, rate };
        expect(BigInt(amountOfLine(line))).toBe(exactCents(line));
        compared++;
      }),
      { numRuns: 10_000 },
    );
    expect(compared).toBe(10_000);
  });

  it("is the same whichever unit the invoice uses", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (kilos) => {
        const common = { rate: "13.765", rateUnit: "QUINTAL" } as const;
        const inTonnes = fromScaled(BigInt(kilos), 3);
        expect(amountOfLine({ ...common, quantity: inTonnes, unit: "T" })).toBe(
          amountOfLine({ ...common, quantity: String(kilos), unit: "KG" }),
        );
      }),
    );
  });

  it("refuses to convert what does not measure the same thing", () => {
    const pairs = RATE_UNITS.flatMap((rateUnit) => QUANTITY_UNITS.map((unit) => ({ rateUnit, unit })));
    const convertible = pairs.filter(({ rateUnit, unit }) => exponentTo(rateUnit, unit) !== undefined);
    expect(convertible.map(({ rateUnit, unit }) => `${unit}>${rateUnit}`)).toEqual([
      "L>HL",
      "HL>HL",
      "KG>QUINTAL",
      "T>QUINTAL",
      "KWH>MWH",
      "MWH>MWH",
    ]);
    expect(() => amountOfLine({ quantity: "1", unit: "L", rate: "1", rateUnit: "MWH" })).toThrow(RangeError);
    expect(() => amountOfLine({ quantity: "-1", unit: "L", rate: "1", rateUnit: "HL" })).toThrow(RangeError);
  });

  it("is refused rather than wrong when it leaves the safe integers", () => {
    expect(() => amountOfLine({ quantity: "9".repeat(20), unit: "T", rate: "99", rateUnit: "QUINTAL" })).toThrow(RangeError);
  });

  it.each([
    ["2005", "L", "HL", "20.05"],
    ["1.5", "T", "QUINTAL", "15"],
    ["52070", "KWH", "MWH", "52.07"],
    ["3", "HL", "HL", "3"],
  ] as const)("shows %s %s as %3$s %s", (quantity, unit, rateUnit, converted) => {
    expect(quantityInRateUnit(quantity, unit, rateUnit)).toBe(converted);
  });
});
