import { describe, expect, it } from "vitest";

import { parseQuantity } from "./quantity.ts";

describe("the quantity of an invoice line", () => {
  it.each([
    ["2 005", "L", "2005"],
    ["52,07", "MWH", "52.07"],
    ["0,001", "T", "0.001"],
    ["1 000 000", "L", "1000000"],
  ] as const)("%s in %s is read as %s", (typed, unit, value) => {
    expect(parseQuantity(typed, unit)).toEqual({ allowed: true, value });
  });

  it.each([
    ["douze", "QUANTITY_INVALID"],
    ["0", "QUANTITY_NOT_POSITIVE"],
    ["-5", "QUANTITY_NOT_POSITIVE"],
    ["1,2345", "QUANTITY_DECIMALS"],
    ["1 000 000,001", "QUANTITY_TOO_LARGE"],
    ["9".repeat(400), "QUANTITY_TOO_LARGE"],
  ])("%s litres is refused: %s", (typed, code) => {
    expect(parseQuantity(typed, "L")).toMatchObject({ allowed: false, code });
  });
});
