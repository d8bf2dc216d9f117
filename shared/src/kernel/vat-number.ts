import { accepted, withoutBlanks, type Parsed } from "./parsed.ts";
import { deny } from "./verdict.ts";

/** The French intra-community VAT number of a SIREN: `FR`, a key of two digits, the SIREN. Source: domain notes, section 6. */
export function vatNumberOfSiren(siren: string): string {
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, "0")}${siren}`;
}

/** Reads a French VAT number, spaces and dots allowed, and checks its key. */
export function parseVatNumber(text: string): Parsed<string> {
  const number = withoutBlanks(text).replaceAll(".", "").toUpperCase();
  const siren = /^FR\d{2}(\d{9})$/.exec(number)?.[1];
  return siren !== undefined && vatNumberOfSiren(siren) === number ? accepted(number) : deny("VAT_NUMBER_INVALID");
}
