import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  compareDecimals,
  decimalPlacesIn,
  formatDecimal,
  fromScaled,
  normalizeDecimal,
  parseDecimal,
  sumDecimals,
  toScaled,
} from "./decimal.ts";

const plain = (text: string) => text.replace(/\s/g, " ");

describe("a decimal number", () => {
  it.each([
    ["2005", "2005"],
    ["2 005,50", "2005.5"],
    ["9\u202f000", "9000"],
    ["1\u00a0234\u00a0567.001", "1234567.001"],
    ["  52,07 ", "52.07"],
    ["007", "7"],
    ["0,10", "0.1"],
    ["-3,5", "-3.5"],
    ["\u22123", "-3"],
    ["0,000", "0"],
    ["-0", "0"],
  ])("%j is read as %s", (typed, value) => {
    expect(parseDecimal(typed)).toEqual({ allowed: true, value });
  });

  it.each(["", " ", ",5", "5,", "1e3", "1,346.40", "1.346,40", "20 05", "1 2", "abc", "12€", "--1", "+1", "0x10", "Infinity", "NaN", "١٢"])(
    "%j is refused",
    (text) => {
      expect(parseDecimal(text)).toEqual({ allowed: false, code: "QUANTITY_INVALID" });
    },
  );

  it("loses nothing between text and integer", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(12), (integer, scale) => {
        expect(toScaled(fromScaled(integer, scale), scale)).toBe(integer);
      }),
    );
  });

  it("never drops digits silently", () => {
    expect(toScaled("1.2300", 2)).toBe(123n);
    expect(() => toScaled("1.234", 2)).toThrow(RangeError);
    expect(() => toScaled("1,2", 2)).toThrow(RangeError);
  });

  it("has one form", () => {
    expect(normalizeDecimal("14.9600")).toBe("14.96");
    expect(normalizeDecimal("100")).toBe("100");
    expect(decimalPlacesIn("14.96")).toBe(2);
    expect(decimalPlacesIn("14")).toBe(0);
  });

  it("compares by value, not as text", () => {
    expect(compareDecimals("9", "10")).toBeLessThan(0);
    expect(compareDecimals("1.10", "1.1")).toBe(0);
    expect(compareDecimals("0.3", "-0.3")).toBeGreaterThan(0);
  });

  it("is written for the reader with every digit", () => {
    expect(plain(formatDecimal("2005.125", "fr"))).toBe("2 005,125");
    expect(formatDecimal("2005.125", "en")).toBe("2,005.125");
    expect(formatDecimal("12345678901234567890.1", "en")).toBe("12,345,678,901,234,567,890.1");
  });
});

it("adds decimals exactly, where floats would not", () => {
  expect(sumDecimals(["0.1", "0.2", "3"])).toBe("3.3");
  expect(sumDecimals([])).toBe("0");
});
