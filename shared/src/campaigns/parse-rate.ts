import { compareDecimals, decimalPlacesIn, parseDecimal, type Decimal } from "../kernel/decimal.ts";
import { accepted, type Parsed } from "../kernel/parsed.ts";
import { deny } from "../kernel/verdict.ts";

/** Digits after the point that the database keeps. */
export const RATE_MAX_DECIMALS = 4;
/** Far above any tax: beyond it, the unit was mistaken. */
const LARGEST_RATE = "10000";

/** Reads a rate in euros per rate unit, as a person types it: from 0 on (nothing left to refund), four decimals at most. */
export function parseRate(text: string): Parsed<Decimal> {
  const parsed = parseDecimal(text);
  if (!parsed.allowed || compareDecimals(parsed.value, "0") < 0 || compareDecimals(parsed.value, LARGEST_RATE) >= 0)
    return deny("RATE_INVALID");
  return decimalPlacesIn(parsed.value) > RATE_MAX_DECIMALS ? deny("RATE_INVALID") : accepted(parsed.value);
}
