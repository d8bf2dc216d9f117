import { accepted, withoutBlanks, type Parsed } from "./parsed.ts";
import { allow, deny, type Verdict } from "./verdict.ts";

/** Reads a PACAGE number (CAP file of a farm): 9 digits kept as text; people often drop the leading zero. Source: domain notes, section 6. */
export function parsePacage(text: string): Parsed<string> {
  const digits = withoutBlanks(text).replaceAll(".", "");
  return /^\d{8,9}$/.test(digits) ? accepted(digits.padStart(9, "0")) : deny("PACAGE_INVALID");
}

/** A warning only: a farm may keep a PACAGE number opened in another département. */
export function judgePacageDepartement(pacage: string, departement: string): Verdict {
  return pacage.startsWith(pacagePrefix(departement)) ? allow() : deny("PACAGE_OTHER_DEPARTEMENT");
}

/** The three digits a PACAGE number of this département starts with: `035`, `971`, and `020` for the two Corsican ones. */
function pacagePrefix(departement: string): string {
  return /^2[AB]$/.test(departement) ? "02" : departement.padStart(3, "0");
}
