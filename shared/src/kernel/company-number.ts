import { accepted, withoutBlanks, type Parsed } from "./parsed.ts";
import { parseSiren } from "./siren.ts";
import { parseSiret, sirenOfSiret } from "./siret.ts";
import { deny } from "./verdict.ts";

/** A company, and the establishment of it that somebody named, if they did. */
export interface CompanyNumber {
  readonly siren: string;
  readonly siret: string | null;
}

/** Reads what somebody types to find a company: its SIREN (9 digits) or the SIRET of one of its establishments (14). */
export function parseCompanyNumber(text: string): Parsed<CompanyNumber> {
  const digits = withoutBlanks(text).replace(/[.\-\u2010-\u2015]/g, "");
  if (/^\d{9}$/.test(digits)) {
    const siren = parseSiren(text);
    return siren.allowed ? accepted({ siren: siren.value, siret: null }) : siren;
  }
  const siret = parseSiret(text);
  if (siret.allowed) return accepted({ siren: sirenOfSiret(siret.value), siret: siret.value });
  return siret.code === "SIRET_LENGTH" ? deny("COMPANY_NUMBER_LENGTH") : siret;
}
