import { compareDecimals, decimalPlacesIn, parseDecimal, type Decimal } from "./decimal.ts";
import type { Parsed } from "./parsed.ts";
import type { QuantityUnit } from "./units.ts";
import { deny } from "./verdict.ts";

/** Digits kept after the point: invoices of gas in MWh go to the kWh. */
export const QUANTITY_MAX_DECIMALS = 3;

/** Above this, one invoice line is a typing mistake: a thousand tanker lorries, not a delivery. */
const LARGEST: Readonly<Record<QuantityUnit, number>> = {
  L: 1_000_000,
  HL: 10_000,
  KG: 1_000_000,
  T: 1_000,
  KWH: 100_000_000,
  MWH: 100_000,
};

/** Reads the quantity of an invoice line: positive, plausible for its unit, at most three decimals. */
export function parseQuantity(text: string, unit: QuantityUnit): Parsed<Decimal> {
  const parsed = parseDecimal(text);
  if (!parsed.allowed) return parsed;
  if (compareDecimals(parsed.value, "0") <= 0) return deny("QUANTITY_NOT_POSITIVE");
  if (compareDecimals(parsed.value, String(LARGEST[unit])) > 0) return deny("QUANTITY_TOO_LARGE", { max: LARGEST[unit] });
  if (decimalPlacesIn(parsed.value) > QUANTITY_MAX_DECIMALS) return deny("QUANTITY_DECIMALS", { max: QUANTITY_MAX_DECIMALS });
  return parsed;
}
