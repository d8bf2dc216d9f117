/**
 * Keys derived from APP_SECRET by HKDF, one per purpose: a key leaked or misused for one purpose opens no other.
 */
export interface Secrets {
  /** HMAC-SHA-256 of the data under the key of this purpose. */
  hmac(purpose: string, data: string): Buffer;
  /** AES-256-GCM; `aad` binds the result to its row (usually the row's id). */
  seal(purpose: string, plaintext: Buffer | string, aad: string): Buffer;
  /** The plaintext of a sealed value. Throws when the value, the purpose or the `aad` is not the one that sealed it. */
  open(purpose: string, sealed: Buffer, aad: string): Buffer;
  /** The 32-byte key of a purpose, for libraries that want the key itself (jose). */
  key(purpose: string): Uint8Array;
  /** 256 random bits, base64url. */
  randomToken(): string;
}
