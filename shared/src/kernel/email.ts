import { accepted, type Parsed } from "./parsed.ts";
import { deny } from "./verdict.ts";

/** RFC 5321: the longest address a mail server takes. */
export const EMAIL_MAX_LENGTH = 254;

// Narrower than the RFC on purpose: no quoted local part, no literal IP, nothing that could end a mail header.
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** Reads an e-mail address into its one stored form: trimmed, lower case. */
export function parseEmail(text: string): Parsed<string> {
  const address = text.trim().toLowerCase();
  const at = address.lastIndexOf("@");
  const local = address.slice(0, Math.max(at, 0));
  const isValid = address.length <= EMAIL_MAX_LENGTH && local.length <= 64 && LOCAL_PART.test(local) && DOMAIN.test(address.slice(at + 1));
  return isValid ? accepted(address) : deny("INVALID_EMAIL");
}

/** An address as strangers see it: `jo****@gmail.com`. The number of stars says nothing of its length. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  return `${local.slice(0, local.length > 2 ? 2 : 1)}****${address.slice(at)}`;
}
