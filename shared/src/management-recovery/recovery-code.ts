import { accepted, type Parsed } from "../kernel/parsed.ts";
import { deny } from "../kernel/verdict.ts";

/** Crockford's base 32: nothing on paper is taken for something else. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 50 bits, three tries. */
const LENGTH = 10;
const confused: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

/** The code those bytes spell (ten at least), without grouping. */
export function recoveryCodeOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, LENGTH), (byte) => signs[byte % signs.length]).join("");
}

/** As it is printed: `7K3M9-QX2TB`. */
export function formatRecoveryCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** Reads a code as people copy it from paper: any case, any grouping, O for 0, I or L for 1. */
export function parseRecoveryLetterCode(text: string): Parsed<string> {
  const code = text
    .toUpperCase()
    .replace(/[\s.\-–—]/g, "")
    .replace(/[OIL]/g, (sign) => confused[sign] ?? sign);
  return code.length === LENGTH && [...code].every((sign) => signs.includes(sign)) ? accepted(code) : deny("RECOVERY_CODE_MALFORMED");
}
