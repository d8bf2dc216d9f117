import type { Language } from "../problems/problem-text.ts";
import { accepted, type Parsed } from "./parsed.ts";
import { deny } from "./verdict.ts";

/** An exact decimal number as text: optional minus, digits, a point and no useless zero: `2005`, `52.07`, `-0.5`. Never a float. */
export type Decimal = string;

const CANONICAL = /^-?\d+(\.\d+)?$/;
const GROUPED = /^-?\d{1,3}( \d{3})+(\.\d+)?$/;

/** Reads a number typed by a person: French comma or point, thousands separated by any kind of space. No other sign. */
export function parseDecimal(text: string): Parsed<Decimal> {
  const typed = text
    .trim()
    .replace(/\s/g, " ")
    .replace(",", ".")
    .replace(/^[-\u2212]/, "-");
  if (!CANONICAL.test(typed) && !GROUPED.test(typed)) return deny("QUANTITY_INVALID");
  return accepted(normalizeDecimal(typed.replaceAll(" ", "")));
}

/** The one form of a decimal text, as PostgreSQL's `numeric` may carry useless zeros (`14.9600` → `14.96`). */
export function normalizeDecimal(text: string): Decimal {
  const scale = decimalPlacesIn(text);
  return fromScaled(toScaled(text, scale), scale);
}

/** How many digits stand after the point. */
export function decimalPlacesIn(decimal: Decimal): number {
  const point = decimal.indexOf(".");
  return point === -1 ? 0 : decimal.length - point - 1;
}

/** `decimal × 10^scale` as an exact integer. Throws when digits would be lost: rounding is never silent. */
export function toScaled(decimal: Decimal, scale: number): bigint {
  if (!CANONICAL.test(decimal)) throw new RangeError(`Not a decimal: ${decimal}`);
  const [whole = "0", fraction = ""] = decimal.split(".");
  const kept = fraction.slice(0, scale);
  if (/[1-9]/.test(fraction.slice(scale))) throw new RangeError(`${decimal} has more than ${scale} decimals`);
  return BigInt(whole + kept.padEnd(scale, "0"));
}

/** The decimal text of `integer / 10^scale`. */
export function fromScaled(integer: bigint, scale: number): Decimal {
  const sign = integer < 0n ? "-" : "";
  const digits = (integer < 0n ? -integer : integer).toString().padStart(scale + 1, "0");
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "");
  return sign + digits.slice(0, digits.length - scale) + (scale > 0 && fraction ? `.${fraction}` : "");
}

/** The exact sum of decimals; 0 of none. */
export function sumDecimals(decimals: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...decimals.map(decimalPlacesIn));
  return fromScaled(
    decimals.reduce((sum, decimal) => sum + toScaled(decimal, scale), 0n),
    scale,
  );
}

/** Negative, zero or positive, like a sort callback wants. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(decimalPlacesIn(a), decimalPlacesIn(b));
  const difference = toScaled(a, scale) - toScaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** For reading: `2 005,5` in French, `2,005.5` in English, every decimal kept. */
export function formatDecimal(decimal: Decimal, language: Language): string {
  const format = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", { maximumFractionDigits: 20 });
  return format.format(decimal as Intl.StringNumericLiteral);
}
