import * as z from "zod/mini";

import { reportVerdict } from "../kernel/parsed.ts";
import { at, deny } from "../kernel/verdict.ts";
import { parseMailCode } from "./mail-code.ts";
import { parsePasskeyAssertion, PASSKEY_RESPONSE_MAX_LENGTH, type PasskeyAssertion } from "./passkey-response.ts";
import { parseAuthenticatorCode, parseRecoveryCode, type CodeMethod } from "./second-factor-code.ts";

const parsers = { TOTP: parseAuthenticatorCode, MAIL_CODE: parseMailCode, RECOVERY_CODE: parseRecoveryCode };

/** What a person shows: a code and where it comes from, or the answer of a key. */
export type SecondFactorProof =
  | { readonly method: CodeMethod; readonly code: string }
  | { readonly method: "PASSKEY"; readonly passkey: PasskeyAssertion };

const typed = z.object({
  code: z.nullish(z.string().check(z.maxLength(500, { abort: true }))),
  method: z.nullish(z.enum(["PASSKEY", "TOTP", "MAIL_CODE", "RECOVERY_CODE"])),
  passkey: z.nullish(z.string().check(z.maxLength(PASSKEY_RESPONSE_MAX_LENGTH, { abort: true }))),
});
type Typed = z.infer<typeof typed>;

/** The second factor of a sign-in. Without a method, the code is the one received by mail; the answer of a key needs none. */
export const signInCodeSchema = z.pipe(
  z.extend(typed, { trustDevice: z.nullish(z.boolean()) }),
  z.transform((input, context) => ({ ...read(input, context), trustDevice: input.trustDevice === true })),
);

/** A fresh second factor before a sensitive action: a recovery code is not enough, it may have been found on paper. */
export const stepUpCodeSchema = z.pipe(
  typed,
  z.transform((input, context) => {
    if (input.method !== "RECOVERY_CODE") return read(input, context);
    reportVerdict(context, at("code", deny("RECOVERY_CODE_ONLY_AT_SIGN_IN")));
    return z.NEVER;
  }),
);

function read({ code, method, passkey }: Typed, context: z.core.ParsePayload): SecondFactorProof {
  if (method === "PASSKEY" || (passkey && !method)) {
    const parsed = passkey ? parsePasskeyAssertion(passkey) : deny("REQUIRED");
    if (parsed.allowed) return { method: "PASSKEY", passkey: parsed.value };
    reportVerdict(context, at("passkey", parsed));
    return z.NEVER;
  }
  const from = method ?? "MAIL_CODE";
  const parsed = code ? parsers[from](code) : deny("REQUIRED");
  if (parsed.allowed) return { method: from, code: parsed.value };
  reportVerdict(context, at("code", parsed));
  return z.NEVER;
}
