import { checkPassword, type PasswordContext } from "@portail-tic/shared/kernel/password-rules";

/** « Niveau de sécurité », from nothing typed to very good. */
export const strengthLevels = ["none", "weak", "fair", "good", "strong"] as const;
export type StrengthLevel = (typeof strengthLevels)[number];

/** Longer than the minimum by a third word: hard to guess even offline. */
const strongLength = 18;

/** How hard a password is to guess, by the portal's own rules; « good » is exactly what the server accepts. */
export function strengthOf(password: string, context: PasswordContext = {}): StrengthLevel {
  if (password === "") return "none";
  const { hasLength, hasClasses, isUnguessable } = checkPassword(password, context);
  if (!isUnguessable) return "weak";
  if (!hasLength || !hasClasses) return "fair";
  return [...password].length >= strongLength ? "strong" : "good";
}
