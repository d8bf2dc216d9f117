import type { Secrets } from "../../platform/secrets/secrets.ts";

const sealing = "bank-account-iban";
const fingerprinting = "bank-account-iban-fingerprint";

/** The IBAN encrypted at rest, bound to its structure: a row copied to another structure does not open. */
export function sealIban(secrets: Secrets, iban: string, structureId: string): Buffer {
  return secrets.seal(sealing, iban, structureId);
}

export function openIban(secrets: Secrets, sealed: Buffer, structureId: string): string {
  return secrets.open(sealing, sealed, structureId).toString("utf8");
}

/** The same IBAN gives the same fingerprint; without our key it says nothing. */
export function ibanFingerprint(secrets: Secrets, iban: string): Buffer {
  return secrets.hmac(fingerprinting, iban);
}
