import { normalizePassword } from "@portail-tic/shared/kernel/password-rules";
import { hash, verify } from "@node-rs/argon2";
import { randomBytes } from "node:crypto";
import { policy } from "../../platform/config/policy.ts";
import { limitConcurrency } from "../../platform/rate-limits/limit-concurrency.ts";

/** argon2id (the library's default kind), OWASP's first recommendation: 19 MiB, 2 passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

// A short queue: a storm of sign-ins is told at once to come back, and does not slow the readers.
const inTurn = limitConcurrency({ running: policy.password.concurrentHashes, waiting: 6 });

/** Verified when there is no hash to compare with, so that an unknown address takes the time of a wrong password. */
const decoyHash = hash(randomBytes(32), cost);

/** Takes the place of a password somebody else knows: nobody knows what this hash is of. */
export function unusablePasswordHash(): Promise<string> {
  return decoyHash;
}

/** The text to store. At most two hashes are computed at a time; RATE_LIMITED when too many wait. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalizePassword(password), cost));
}

/** True when the password is the one that was hashed; a null hash takes the same time and is always false. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const expected = passwordHash ?? (await decoyHash);
  const matches = await inTurn(() => verify(expected, normalizePassword(password)));
  return matches && passwordHash !== null;
}
