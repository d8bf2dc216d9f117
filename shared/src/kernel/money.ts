import type { Language } from "../problems/problem-text.ts";

/** Euro cents, a safe integer: money is never a fraction of a float. */
export type Cents = number;

/** Total of amounts; throws rather than lose a cent beyond the safe integers. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  if (!Number.isSafeInteger(total)) throw new RangeError("An amount is not a safe integer of cents");
  return total;
}

/** Checks that an exact integer is a possible amount before it becomes a `number`. */
export function centsFrom(exact: bigint): Cents {
  const cents = Number(exact);
  if (!Number.isSafeInteger(cents)) throw new RangeError("An amount is not a safe integer of cents");
  return cents;
}

/** For reading: `1 346,40 €` in French, `€1,346.40` in English. */
export function formatCents(cents: Cents, language: Language): string {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  const sign = cents < 0 ? "-" : "";
  const digits = String(Math.abs(cents)).padStart(3, "0");
  // From text, not from a division: exact for every safe integer.
  const euros = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` as Intl.StringNumericLiteral;
  return new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }).format(euros);
}
