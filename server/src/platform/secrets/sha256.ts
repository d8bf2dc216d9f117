import { createHash } from "node:crypto";

/** How tokens and links are kept at rest: they are random enough that no salt or slow hash is needed. */
export function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
