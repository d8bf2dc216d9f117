import * as z from "zod/mini";

import { reportVerdict } from "../kernel/parsed.ts";
import { factorNameField } from "./factor.schema.ts";
import { parsePasskeyRegistration, PASSKEY_RESPONSE_MAX_LENGTH, type PasskeyRegistration } from "./passkey-response.ts";

/** A new passkey or security key, under the name its owner knows it by. */
export const addPasskeySchema = z.object({ kind: z.enum(["PASSKEY", "SECURITY_KEY"]), name: factorNameField() });
export type AddPasskey = z.infer<typeof addPasskeySchema>;

/** What the browser answered for the key being added. */
export const confirmPasskeySchema = z.object({
  credential: z.pipe(
    z.string().check(z.minLength(1, { error: "REQUIRED", abort: true }), z.maxLength(PASSKEY_RESPONSE_MAX_LENGTH, { abort: true })),
    z.transform((json: string, context): PasskeyRegistration => {
      const parsed = parsePasskeyRegistration(json);
      if (parsed.allowed) return parsed.value;
      reportVerdict(context, parsed);
      return z.NEVER;
    }),
  ),
});
export type ConfirmPasskey = z.infer<typeof confirmPasskeySchema>;
