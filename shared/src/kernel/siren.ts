import { accepted, withoutBlanks, type Parsed } from "./parsed.ts";
import { deny } from "./verdict.ts";

/** Luhn sum of a string of digits, the rightmost digit counting once; valid numbers give a multiple of 10. */
export function luhnSum(digits: string): number {
  return [...digits].reduceRight((sum, digit, index) => {
    const isDoubled = (digits.length - index) % 2 === 0;
    const value = Number(digit) * (isDoubled ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** Reads a SIREN (9 digits identifying a legal entity), spaces and dots allowed. Source: domain notes, section 6. */
export function parseSiren(text: string): Parsed<string> {
  const digits = withoutBlanks(text).replaceAll(".", "");
  return /^\d{9}$/.test(digits) && luhnSum(digits) % 10 === 0 ? accepted(digits) : deny("SIREN_INVALID");
}
