import { accepted, withoutBlanks, type Parsed } from "./parsed.ts";
import { deny } from "./verdict.ts";

/** Overseas numbers are dialled like mainland ones (0692…) but have their own country code. Source: ARCEP numbering plan. */
const OVERSEAS_CODES: Readonly<Record<string, string>> = {
  "0262": "262",
  "0263": "262",
  "0269": "262",
  "0639": "262",
  "0692": "262",
  "0693": "262",
  "0508": "508",
  "0590": "590",
  "0690": "590",
  "0691": "590",
  "0594": "594",
  "0694": "594",
  "0596": "596",
  "0696": "596",
  "0697": "596",
};

/** Reads a French or international phone number into E.164 (`+33612345678`); spaces, dots, dashes, slashes and `(0)` allowed. */
export function parsePhone(text: string): Parsed<string> {
  const compact = withoutBlanks(text)
    .replace("(0)", "")
    .replace(/[.\-/()\u2010-\u2015]/g, "")
    .replace(/^00/, "+");
  if (/^0[1-9]\d{8}$/.test(compact)) {
    return accepted(`+${OVERSEAS_CODES[compact.slice(0, 4)] ?? "33"}${compact.slice(1)}`);
  }
  const international = compact.replace(/^\+330/, "+33");
  const isValid = international.startsWith("+33") ? /^\+33[1-9]\d{8}$/.test(international) : /^\+[1-9]\d{6,14}$/.test(international);
  return isValid ? accepted(international) : deny("INVALID_PHONE");
}

/** How a stored number is shown: `06 12 34 56 78` for mainland France, `+262 692 12 34 56` overseas, otherwise as stored. */
export function formatPhone(e164: string): string {
  const mainland = /^\+33(\d)(\d{8})$/.exec(e164);
  if (mainland) return `0${mainland[1]} ${mainland[2]?.match(/../g)?.join(" ")}`;
  return e164.replace(/^\+(262|508|590|594|596)(\d{3})(\d{2})(\d{2})(\d{2})$/, "+$1 $2 $3 $4 $5");
}
