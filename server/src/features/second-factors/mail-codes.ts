import { MAIL_CODE_DIGITS } from "@portail-tic/shared/second-factors/mail-code";
import { generateSecret, generateSync, verifySync } from "otplib/functional";
import type { Secrets } from "../../platform/secrets/secrets.ts";

const SEAL_PURPOSE = "mail-code";
const HOTP = { strategy: "hotp", digits: MAIL_CODE_DIGITS } as const;

/** What a challenge keeps of its codes: never the codes themselves. */
export interface CodeSource {
  readonly id: string;
  readonly sealedSecret: Buffer;
}

/** A new secret for one challenge, sealed and bound to its id. */
export function sealCodeSecret(secrets: Secrets, challengeId: string): Buffer {
  return secrets.seal(SEAL_PURPOSE, generateSecret({ length: 20 }), challengeId);
}

/** The code with this number, computed when the mail is written. */
export function codeAt(secrets: Secrets, source: CodeSource, counter: number): string {
  return generateSync({ ...HOTP, secret: openSecret(secrets, source), counter });
}

/** Is this the code with one of these numbers? `verifySync` answers an object, which is always truthy: only `valid` counts. */
export function isCodeOf(secrets: Secrets, source: CodeSource, counters: readonly number[], code: string): boolean {
  const secret = openSecret(secrets, source);
  return counters.some((counter) => verifySync({ ...HOTP, secret, counter, token: code }).valid);
}

function openSecret(secrets: Secrets, source: CodeSource): string {
  return secrets.open(SEAL_PURPOSE, source.sealedSecret, source.id).toString("utf8");
}
