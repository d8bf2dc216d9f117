import { electronicFormatIBAN, friendlyFormatIBAN, isSEPACountry, isValidIBAN } from "ibantools";

import { accepted, withoutBlanks, type Parsed } from "./parsed.ts";
import { deny } from "./verdict.ts";

/** Reads the IBAN of a SEPA account, spaces allowed: country, length, mod 97 and national key (the French « clé RIB »). */
export function parseIban(text: string): Parsed<string> {
  const iban = electronicFormatIBAN(withoutBlanks(text));
  if (iban === null || !isValidIBAN(iban)) return deny("IBAN_INVALID");
  return isSEPACountry(ibanCountry(iban)) ? accepted(iban) : deny("IBAN_NOT_SEPA");
}

/** The ISO country code an IBAN starts with. */
export function ibanCountry(iban: string): string {
  return iban.slice(0, 2);
}

/** How an IBAN is written for people: `FR14 2004 1010 …`. */
export function formatIban(iban: string): string {
  return friendlyFormatIBAN(iban) ?? iban;
}

/** An IBAN as shown outside its own page: enough to recognise one's own account, nothing to reuse. */
export function maskIban(iban: string): string {
  return maskedIban(ibanCountry(iban), iban.slice(-4));
}

/** The same mask, from the two fragments kept readable in the database. */
export function maskedIban(country: string, last4: string): string {
  return `${country}** **** **** ${last4}`;
}
