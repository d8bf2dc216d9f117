import * as z from "zod/mini";

import { reportVerdict } from "../kernel/parsed.ts";
import { at, deny } from "../kernel/verdict.ts";
import { parseMailCode } from "./mail-code.ts";
import { parseAuthenticatorCode, parseRecoveryCode, type SecondFactorMethod } from "./second-factor-code.ts";

const parsers = { TOTP: parseAuthenticatorCode, MAIL_CODE: parseMailCode, RECOVERY_CODE: parseRecoveryCode };

const typed = z.object({
  code: z.string().check(z.minLength(1, { error: "REQUIRED", abort: true }), z.maxLength(500, { abort: true })),
  method: z.nullish(z.enum(["TOTP", "MAIL_CODE", "RECOVERY_CODE"])),
});

/** The second factor of a sign-in. Without a method, the code is the one received by mail. */
export const signInCodeSchema = z.pipe(
  z.extend(typed, { trustDevice: z.nullish(z.boolean()) }),
  z.transform(({ code, method, trustDevice }, context) => ({
    ...read(code, method ?? "MAIL_CODE", context),
    trustDevice: trustDevice === true,
  })),
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
