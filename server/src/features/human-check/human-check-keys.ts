import type { Secrets } from "../../platform/secrets/secrets.ts";

/** Signs the challenge, and the key that answers it: judging an answer takes no work. */
export function humanCheckKeys(secrets: Secrets) {
  return {
    hmacSignatureSecret: Buffer.from(secrets.key("human-check")).toString("hex"),
    hmacKeySignatureSecret: Buffer.from(secrets.key("human-check:answer")).toString("hex"),
  };
}
