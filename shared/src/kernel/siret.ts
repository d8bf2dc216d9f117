import { accepted, withoutBlanks, type Parsed } from "./parsed.ts";
import { luhnSum } from "./siren.ts";
import { deny } from "./verdict.ts";

const LA_POSTE = "356000000";

/**
 * Reads a SIRET (14 digits identifying an establishment), spaces, dots and dashes allowed. A wrong length and a wrong key are told apart.
 * La Poste numbers its thousands of offices by a simpler key: the sum of the digits is a multiple of 5. Source: domain notes, section 6.
 */
export function parseSiret(text: string): Parsed<string> {
  const digits = withoutBlanks(text).replace(/[.\-\u2010-\u2015]/g, "");
  if (!/^\d{14}$/.test(digits)) return deny("SIRET_LENGTH");
  return hasValidKey(digits) ? accepted(digits) : deny("SIRET_CHECKSUM");
}

/** The SIREN of a SIRET: its first nine digits. */
export function sirenOfSiret(siret: string): string {
  return siret.slice(0, 9);
}

/** How a SIRET is written for people: `732 829 320 00074`. */
export function formatSiret(siret: string): string {
  return `${siret.slice(0, 3)} ${siret.slice(3, 6)} ${siret.slice(6, 9)} ${siret.slice(9)}`;
}

function hasValidKey(siret: string): boolean {
  const siren = sirenOfSiret(siret);
  if (luhnSum(siren) % 10 !== 0) return false;
  if (luhnSum(siret) % 10 === 0) return true;
  return siren === LA_POSTE && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
