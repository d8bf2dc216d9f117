import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Secrets } from "./secrets.ts";

const nonceBytes = 12;
const tagBytes = 16;

/** The keys of one APP_SECRET. */
export function makeSecrets(appSecret: string): Secrets {
  const keys = new Map<string, Uint8Array>();
  const key = (purpose: string): Uint8Array => {
    const known = keys.get(purpose);
    if (known) return known;
    const derived = new Uint8Array(hkdfSync("sha256", appSecret, "portail-tic", purpose, 32));
    keys.set(purpose, derived);
    return derived;
  };
  return {
    key,
    hmac: (purpose, data) =>
      createHmac("sha256", key(`hmac:${purpose}`))
        .update(data)
        .digest(),
    seal: (purpose, plaintext, aad) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", key(`seal:${purpose}`), nonce).setAAD(Buffer.from(aad));
      const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open: (purpose, sealed, aad) => {
      const nonce = sealed.subarray(0, nonceBytes);
      const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
      const decipher = createDecipheriv("aes-256-gcm", key(`seal:${purpose}`), nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(aad)).setAuthTag(tag);
      return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
    },
    randomToken: () => randomBytes(32).toString("base64url"),
  };
}
