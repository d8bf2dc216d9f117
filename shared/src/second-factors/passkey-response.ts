import * as z from "zod/mini";

import { accepted, type Parsed } from "../kernel/parsed.ts";
import { deny } from "../kernel/verdict.ts";

/** Longest JSON a browser sends for a key: the longest algorithm we accept needs a tenth of it. */
export const PASSKEY_RESPONSE_MAX_LENGTH = 10_000;

const bytes = z.string().check(z.minLength(1), z.regex(/^[\w-]+$/));
const credential = { id: bytes, rawId: bytes, type: z.literal("public-key") };

/** What the browser gives when a key is added (RegistrationResponseJSON of WebAuthn level 3); what we do not read is left out. */
const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z._default(z.array(z.string().check(z.regex(/^[a-z-]{1,20}$/))).check(z.maxLength(10)), []),
  }),
});
export type PasskeyRegistration = z.infer<typeof registration>;

/** What the browser gives when a key is shown (AuthenticationResponseJSON). */
const assertion = z.object({
  ...credential,
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: z.nullish(bytes) }),
});
export type PasskeyAssertion = z.infer<typeof assertion>;

/** Reads the JSON of a key being added. */
export function parsePasskeyRegistration(json: string): Parsed<PasskeyRegistration> {
  return read(json, registration) ?? deny("PASSKEY_NOT_ADDED");
}

/** Reads the JSON of a key that is shown. */
export function parsePasskeyAssertion(json: string): Parsed<PasskeyAssertion> {
  return read(json, assertion) ?? deny("PASSKEY_REFUSED");
}

function read<T>(json: string, schema: z.ZodMiniType<T>): Parsed<T> | null {
  try {
    const parsed = z.safeParse(schema, JSON.parse(json));
    return parsed.success ? accepted(parsed.data) : null;
  } catch {
    return null; // Not JSON.
  }
}
