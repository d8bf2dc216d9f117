import { decimalPlacesIn, fromScaled, toScaled, type Decimal } from "./decimal.ts";
import { centsFrom, type Cents } from "./money.ts";
import { exponentTo, type QuantityUnit, type RateUnit } from "./units.ts";

/** What an invoice line is computed from: a quantity in its own unit and a rate in euros per rate unit. */
export interface LineToPrice {
  readonly quantity: Decimal;
  readonly unit: QuantityUnit;
  readonly rate: Decimal;
  readonly rateUnit: RateUnit;
}

/**
 * The refund of one line in cents: quantity in the rate's unit × rate, rounded half-up to the cent, computed on exact integers.
 * The only place where an amount is rounded. Throws when the unit cannot be converted or the sum is negative: check both before.
 * Source: domain notes, section 2.
 */
export function amountOfLine({ quantity, unit, rate, rateUnit }: LineToPrice): Cents {
  const scale = decimalPlacesIn(quantity) + decimalPlacesIn(rate);
  const euros = toScaled(quantity, decimalPlacesIn(quantity)) * toScaled(rate, decimalPlacesIn(rate));
  if (euros < 0n) throw new RangeError("A line cannot be negative");
  // cents = euros × 10^(2 + unit exponent − scale)
  const exponent = 2 + convertible(rateUnit, unit) - scale;
  if (exponent >= 0) return centsFrom(euros * 10n ** BigInt(exponent));
  const divisor = 10n ** BigInt(-exponent);
  return centsFrom((2n * euros + divisor) / (2n * divisor));
}

/** A quantity in the rate's unit, exactly: 2 005 l is 20.05 hl. Throws when the units do not measure the same thing. */
export function quantityInRateUnit(quantity: Decimal, unit: QuantityUnit, rateUnit: RateUnit): Decimal {
  const exponent = convertible(rateUnit, unit);
  const scale = decimalPlacesIn(quantity);
  const digits = toScaled(quantity, scale);
  return exponent > 0 ? fromScaled(digits * 10n ** BigInt(exponent), scale) : fromScaled(digits, scale - exponent);
}

function convertible(rateUnit: RateUnit, unit: QuantityUnit): number {
  const exponent = exponentTo(rateUnit, unit);
  if (exponent === undefined) throw new RangeError(`${unit} cannot be converted to ${rateUnit}`);
  return exponent;
}
