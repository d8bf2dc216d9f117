import { randomBytes } from "node:crypto";
import { sha256 } from "../secrets/sha256.ts";

const shape = /^tic_([a-z0-9]{10})_([A-Za-z0-9_-]{43})$/;

/** A new API token: shown once whole, kept as its prefix (to recognise it in a list) and the SHA-256 of the whole text. */
export function makeApiToken(): { token: string; prefix: string; secretHash: Buffer } {
  const prefix = `tic_${randomBytes(5).toString("hex")}`;
  const token = `${prefix}_${randomBytes(32).toString("base64url")}`;
  return { token, prefix, secretHash: sha256(token) };
}

/** What `api_token.secret_hash` holds for this text, or null when the text cannot be one of our tokens. */
export function hashApiToken(token: string): Buffer | null {
  return shape.test(token) ? sha256(token) : null;
}
