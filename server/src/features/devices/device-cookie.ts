import type { Secrets } from "../../platform/secrets/secrets.ts";

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

/** The device cookie: which browser, and the secret that proves it. */
export interface DeviceCookie {
  readonly browserId: string;
  readonly secret: string;
}

/** Null for what cannot be one of our cookies. */
export function readDeviceCookie(value: string | null): DeviceCookie | null {
  const [, browserId, secret] = shape.exec(value ?? "") ?? [];
  return browserId && secret ? { browserId, secret } : null;
}

export function writeDeviceCookie({ browserId, secret }: DeviceCookie): string {
  return `${browserId}.${secret}`;
}

/**
 * The secret after this one. Derived under the application's key instead of drawn: two tabs that show the same value at the same moment, or
 * a browser whose answer was lost, are given the same next one, and nothing but hashes is stored.
 */
export function nextSecret(secrets: Secrets, { browserId, secret }: DeviceCookie): string {
  return secrets.hmac("device-rotation", `${browserId}.${secret}`).toString("base64url");
}
