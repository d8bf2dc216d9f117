import { compareDecimals, toScaled, type Decimal } from "../kernel/decimal.ts";
import type { ProductQuantities } from "./submission-facts.ts";

/** Three decimals of a quantity and three of its conversion. */
const scale = 6;

/**
 * Products asked in a quantity far from that of a year before: `factor` times as much or more, or so many times less. A product that was not
 * asked then cannot be compared. Often a unit taken for another, or an invoice forgotten.
 */
export function unusualQuantities(quantities: readonly ProductQuantities[], factor: number): ProductQuantities[] {
  return quantities.filter(
    ({ quantity, lastYear }) =>
      compareDecimals(lastYear, "0") > 0 && (isTimes(quantity, lastYear, factor) || isTimes(lastYear, quantity, factor)),
  );
}

/** Is `a` at least `factor` times `b`? */
function isTimes(a: Decimal, b: Decimal, factor: number): boolean {
  return toScaled(a, scale) >= toScaled(b, scale) * BigInt(factor);
}
