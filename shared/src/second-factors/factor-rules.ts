import { allow, deny, type Verdict } from "../kernel/verdict.ts";

/** Something a person owns that proves it is them: an authenticator app, a passkey, a security key. */
export type SecondFactorKind = "TOTP" | "PASSKEY" | "SECURITY_KEY";

/** What a person shows with the browser, not with a code. */
export type PasskeyKind = Exclude<SecondFactorKind, "TOTP">;

/** What the rules need to know of a factor and of its owner. */
export interface FactorFacts {
  readonly isStaff: boolean;
  /** Apps and keys in force, this one included. */
  readonly factorCount: number;
  readonly isPreferred: boolean;
}

/** Everybody may go back to the mail code, but staff keep one app or key: a stolen mailbox must not open their work. */
export function mayRemoveFactor({ isStaff, factorCount }: Pick<FactorFacts, "isStaff" | "factorCount">): Verdict {
  return isStaff && factorCount <= 1 ? deny("LAST_STAFF_FACTOR") : allow();
}

/** What the owner may do with a factor. To prefer the only one, or the one preferred already, would change nothing. */
export type FactorAction = "RENAME" | "PREFER" | "REMOVE";

export function allowedFactorActions(facts: FactorFacts): FactorAction[] {
  return [
    "RENAME",
    ...(!facts.isPreferred && facts.factorCount > 1 ? (["PREFER"] as const) : []),
    ...(mayRemoveFactor(facts).allowed ? (["REMOVE"] as const) : []),
  ];
}
