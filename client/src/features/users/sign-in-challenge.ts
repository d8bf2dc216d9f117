import type { SignInMutation } from "./gql/graphql.ts";

/** A mail code on its way: nothing secret, only what helps to type it. */
export type SignInChallenge = NonNullable<SignInMutation["signIn"]["challenge"]>;

const key = "sign-in-challenge";
let current: SignInChallenge | null = null;

/** Kept for the code page, and through a reload of it. */
export function keepChallenge(challenge: SignInChallenge): void {
  current = challenge;
  try {
    sessionStorage.setItem(key, JSON.stringify(challenge));
  } catch {
    // Refused by the browser's privacy settings: the memory is enough until a reload.
  }
}

/** The challenge under way in this tab, if any. */
export function readChallenge(): SignInChallenge | null {
  if (current !== null) return current;
  try {
    const stored = sessionStorage.getItem(key);
    current = stored === null ? null : (JSON.parse(stored) as SignInChallenge);
  } catch {
    current = null;
  }
  return current;
}

/** Once signed in, or to start again. */
export function forgetChallenge(): void {
  current = null;
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Same privacy settings.
  }
}
