import { allow, deny, type Verdict } from "./verdict.ts";

export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;
export const PASSWORD_MIN_CLASSES = 3;

/** Staff choose longer passwords. Source: security notes. */
export const STAFF_PASSWORD_MIN_LENGTH = 16;

/** What a new password is judged with, besides itself. */
export interface PasswordRules {
  readonly minLength: number;
  /** Names, addresses, structure names, SIRET: what somebody who knows the person would try. */
  readonly personalWords: readonly string[];
}

/** Nothing is known of the person yet. */
export const ordinaryPasswordRules: PasswordRules = { minLength: PASSWORD_MIN_LENGTH, personalWords: [] };

/** The one form that is hashed: the same password typed on two keyboards must give the same bytes. */
export function normalizePassword(password: string): string {
  return password.normalize("NFKC");
}

/** 12 to 128 characters, 3 of 4 classes, any Unicode. Source: seed rules of the portal and security notes. */
export function judgePasswordShape(password: string, { minLength }: Pick<PasswordRules, "minLength"> = ordinaryPasswordRules): Verdict {
  const length = lengthOf(password);
  if (length > PASSWORD_MAX_LENGTH) return deny("PASSWORD_TOO_LONG", { max: PASSWORD_MAX_LENGTH });
  if (length < minLength) return deny("PASSWORD_TOO_SHORT", { min: minLength });
  return hasClasses(password) ? allow() : deny("PASSWORD_CLASSES");
}

/** The same rules one by one, for the list shown while a password is typed. */
export function checkPasswordShape(
  password: string,
  { minLength }: Pick<PasswordRules, "minLength">,
): { hasLength: boolean; hasClasses: boolean } {
  const length = lengthOf(password);
  return { hasLength: length >= minLength && length <= PASSWORD_MAX_LENGTH, hasClasses: hasClasses(password) };
}

// People count what they see: code points, not UTF-16 units.
const lengthOf = (password: string) => (password.length > 4 * PASSWORD_MAX_LENGTH ? Infinity : [...normalizePassword(password)].length);

function hasClasses(password: string): boolean {
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u];
  return classes.filter((pattern) => pattern.test(password)).length >= PASSWORD_MIN_CLASSES;
}
