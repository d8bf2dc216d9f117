import { AUTHENTICATOR_CODE_DIGITS } from "@portail-tic/shared/second-factors/second-factor-code";
import { generateSecret, generateSync, generateURI, verifySync } from "otplib/functional";
import { policy } from "../../platform/config/policy.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";

const SEAL_PURPOSE = "totp";
const { periodSeconds, stepsBack } = policy.authenticator;
/** TOTP is HOTP over the number of the period (RFC 6238): counted here, so that the accepted period can be stored. */
const HOTP = { strategy: "hotp", digits: AUTHENTICATOR_CODE_DIGITS } as const;

/** What opens the seed of an app: it is bound to its user. */
export interface SealedSeed {
  readonly userId: string;
  readonly sealedSecret: Buffer;
}

/** A new seed of 160 bits, to be shown once, and how it is kept. */
export function makeSeed(secrets: Secrets, userId: string): { secret: string; sealedSecret: Buffer } {
  const secret = generateSecret({ length: 20 });
  return { secret, sealedSecret: sealSeed(secrets, secret, userId) };
}

/** How a seed is kept, bound to its user. */
export function sealSeed(secrets: Secrets, secret: string, userId: string): Buffer {
  return secrets.seal(SEAL_PURPOSE, secret, userId);
}

/** What the QR code says to the app (otpauth URI). */
export function otpauthUri(secret: string, loginEmail: string): string {
  return generateURI({ issuer: "Portail TIC", label: loginEmail, secret, digits: AUTHENTICATOR_CODE_DIGITS, period: periodSeconds });
}

/** Number of the period of 30 s this instant is in. */
export function stepAt(instant: Date): number {
  return Math.floor(instant.getTime() / 1_000 / periodSeconds);
}

/**
 * The period whose code this is: the one of now or the one before (typing takes time), never one ahead; null for a wrong code.
 * `verifySync` answers an object, which is always truthy: only `valid` counts.
 */
export function stepOfCode(secrets: Secrets, seed: SealedSeed, code: string, now: Date): number | null {
  const secret = openSeed(secrets, seed);
  const steps = Array.from({ length: stepsBack + 1 }, (_, back) => stepAt(now) - back);
  return steps.find((counter) => verifySync({ ...HOTP, secret, counter, token: code }).valid) ?? null;
}

/** The code an app with this seed shows in that period. */
export function codeOfStep(secret: string, step: number): string {
  return generateSync({ ...HOTP, secret, counter: step });
}

function openSeed(secrets: Secrets, { userId, sealedSecret }: SealedSeed): string {
  return secrets.open(SEAL_PURPOSE, sealedSecret, userId).toString("utf8");
}
