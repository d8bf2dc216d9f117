import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";

/** What a session was proved by, besides the password. */
export type Proof = SecondFactorMethod | "TRUSTED_DEVICE";

/** Proofs that give an agent their powers: something the person owns. A mailbox is not, nor a browser that was trusted. */
export const strongProofs: readonly string[] = ["TOTP", "PASSKEY", "SECURITY_KEY", "RECOVERY_CODE"];
