import { accepted, withoutBlanks, type Parsed } from "../kernel/parsed.ts";
import { deny } from "../kernel/verdict.ts";

/** Digits of a code sent by mail. Source: security notes, section 1. */
export const MAIL_CODE_DIGITS = 8;

/** Reads a code as people type or paste it: `1234 5678` and `1234-5678` are the same code. */
export function parseMailCode(text: string): Parsed<string> {
  const code = withoutSeparators(text);
  return code.length === MAIL_CODE_DIGITS && /^\d+$/.test(code) ? accepted(code) : deny("CODE_INVALID");
}

/** Codes are printed in groups: what separates them means nothing. */
export function withoutSeparators(text: string): string {
  return withoutBlanks(text).replace(/[-.\u2010-\u2015]/g, "");
}
