import * as z from "zod/mini";

import { accepted, reportVerdict, type Parsed } from "../kernel/parsed.ts";
import { at, deny } from "../kernel/verdict.ts";
import { parseMailCode, withoutSeparators } from "./mail-code.ts";

/** How a person proves a second time that it is them. Source: security notes, section 1. */
export type SecondFactorMethod = "TOTP" | "MAIL_CODE" | "RECOVERY_CODE";

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

const parsers = { TOTP: parseAuthenticatorCode, MAIL_CODE: parseMailCode, RECOVERY_CODE: parseRecoveryCode };

const typed = z.object({
  code: z.string().check(z.minLength(1, { error: "REQUIRED", abort: true }), z.maxLength(500, { abort: true })),
  method: z.nullish(z.enum(["TOTP", "MAIL_CODE", "RECOVERY_CODE"])),
});

/** The second factor of a sign-in. Without a method, the code is the one received by mail. */
export const signInCodeSchema = z.pipe(
  typed,
  z.transform(({ code, method }, context) => read(code, method ?? "MAIL_CODE", context)),
);

/** A fresh second factor before a sensitive action: a recovery code is not enough, it may have been found on paper. */
export const stepUpCodeSchema = z.pipe(
  typed,
  z.transform(({ code, method }, context) => {
    if (method !== "RECOVERY_CODE") return read(code, method ?? "MAIL_CODE", context);
    reportVerdict(context, at("code", deny("RECOVERY_CODE_ONLY_AT_SIGN_IN")));
    return z.NEVER;
  }),
);

function read<M extends SecondFactorMethod>(text: string, method: M, context: z.core.ParsePayload): { code: string; method: M } {
  const parsed = parsers[method](text);
  if (parsed.allowed) return { code: parsed.value, method };
  reportVerdict(context, at("code", parsed));
  return z.NEVER;
}
