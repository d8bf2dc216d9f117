import type { SecondFactorMethod, SignInMutation } from "./gql/graphql.ts";

/** A mail code on its way: nothing secret, only what helps to type it. */
export type MailCode = NonNullable<SignInMutation["signIn"]["challenge"]>;

/** The second half of a sign-in: what may be shown, and where the mail code stands. */
export interface SignInChallenge {
  /** The one to ask first at the head. */
  readonly methods: readonly SecondFactorMethod[];
  /** Null while none was sent: an app is asked first. */
  readonly mailCode: MailCode | null;
  /** Null until the server said so. */
  readonly remainingAttempts: number | null;
  /** Is « trust this device » offered? */
  readonly mayTrustDevice: boolean;
}

const key = "sign-in";
let current: SignInChallenge | null = null;

/** What the server answered to the password; null when it refused. */
export function challengeOf({ challenge, methods, mayTrustDevice }: SignInMutation["signIn"]): SignInChallenge | null {
  if (!challenge && !methods) return null;
  return {
    methods: methods ?? ["MAIL_CODE"],
    mailCode: challenge ?? null,
    remainingAttempts: challenge?.remainingAttempts ?? null,
    mayTrustDevice: mayTrustDevice ?? false,
  };
}

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
