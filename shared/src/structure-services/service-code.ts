import { accepted, withoutBlanks, type Parsed } from "../kernel/parsed.ts";
import { deny } from "../kernel/verdict.ts";

/** Longest code of a service; the table says the same. */
export const SERVICE_CODE_MAX_LENGTH = 20;

/** How a code is stored and compared: capitals, without blanks. It may name nothing. */
export function normalServiceCode(typed: string): string {
  return withoutBlanks(typed).toUpperCase();
}

/** Reads the code of a service. */
export function parseServiceCode(typed: string): Parsed<string> {
  const code = normalServiceCode(typed);
  return /^[A-Z0-9][A-Z0-9._-]*$/.test(code) && code.length <= SERVICE_CODE_MAX_LENGTH ? accepted(code) : deny("SERVICE_CODE_INVALID");
}
