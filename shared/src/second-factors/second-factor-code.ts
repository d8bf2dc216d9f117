import { accepted, type Parsed } from "../kernel/parsed.ts";
import { deny } from "../kernel/verdict.ts";
import { withoutSeparators } from "./mail-code.ts";

/** How a person proves a second time that it is them. Source: security notes, section 1. */
export type SecondFactorMethod = "PASSKEY" | CodeMethod;

/** Where a code that is typed comes from. */
export type CodeMethod = "TOTP" | "MAIL_CODE" | "RECOVERY_CODE";

/** Digits of a code shown by an authenticator app. */
export const AUTHENTICATOR_CODE_DIGITS = 6;
/** 80 bits in base 32. */
const RECOVERY_CODE_LENGTH = 16;

/** Reads the code of an authenticator app: `123 456` is `123456`. */
export function parseAuthenticatorCode(text: string): Parsed<string> {
  const code = withoutSeparators(text);
  return code.length === AUTHENTICATOR_CODE_DIGITS && /^\d+$/.test(code) ? accepted(code) : deny("AUTHENTICATOR_CODE_INVALID");
}

/** Reads a recovery code whatever its case and grouping. */
export function parseRecoveryCode(text: string): Parsed<string> {
  const code = withoutSeparators(text).toUpperCase();
  return code.length === RECOVERY_CODE_LENGTH && /^[A-Z2-7]+$/.test(code) ? accepted(code) : deny("RECOVERY_CODE_INVALID");
}
