import { parseDecimal, toScaled } from "@portail-tic/shared/kernel/decimal";

/** Euros as typed to integer cents; null when empty or not an amount. */
export function centsTyped(text: string): number | null {
  const parsed = parseDecimal(text.replace("€", ""));
  if (text.trim() === "" || !parsed.allowed || parsed.value.startsWith("-") || /\.\d{3,}$/.test(parsed.value)) return null;
  const cents = Number(toScaled(parsed.value, 2));
  return Number.isSafeInteger(cents) ? cents : null;
}
