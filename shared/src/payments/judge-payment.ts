import { parisDateOf } from "../kernel/paris-time.ts";
import { allow, deny, type Verdict } from "../kernel/verdict.ts";

/** What the order of one granted request needs to know. Money in cents. */
export interface PaymentFacts {
  readonly grantedCents: number;
  /** The advance declared for this campaign, by whichever of the structure's requests declares most; 0 when none. */
  readonly advanceCents: number;
  /** What earlier payments of the same structure and campaign have already taken back of it. */
  readonly alreadyRecoveredCents: number;
  readonly account: AccountFacts & { readonly usableFrom: Date };
  readonly now: Date;
}

export interface AccountFacts {
  readonly archivedAt: Date | null;
  /** A bank sent a transfer of the same request back for a fault of this account. */
  readonly isRefused: boolean;
}

export interface PaymentAmounts {
  /** Taken back of the advance by this payment. */
  readonly recoveredCents: number;
  /** What is transferred; 0 when the advance covers everything. */
  readonly amountCents: number;
}

/** What is paid of a granted amount once the advance is taken back: never below zero, and no cent of the advance is taken twice. */
export function paymentAmounts(facts: Pick<PaymentFacts, "grantedCents" | "advanceCents" | "alreadyRecoveredCents">): PaymentAmounts {
  const left = Math.max(0, facts.advanceCents - facts.alreadyRecoveredCents);
  const recoveredCents = Math.min(left, facts.grantedCents);
  return { recoveredCents, amountCents: facts.grantedCents - recoveredCents };
}

/** May a request be paid to this account, be it now or once its waiting time is over? Who names an account and who orders ask the same. */
export function judgeAccount({ archivedAt, isRefused }: AccountFacts): Verdict {
  if (archivedAt !== null) return deny("BANK_ACCOUNT_INACTIVE");
  return isRefused ? deny("BANK_ACCOUNT_REFUSED") : allow();
}

/** May this be paid to this account now? What needs no transfer needs no account. */
export function judgePayment(facts: PaymentFacts): Verdict {
  if (paymentAmounts(facts).amountCents === 0) return allow();
  const { account, now } = facts;
  const verdict = judgeAccount(account);
  if (!verdict.allowed) return verdict;
  if (account.usableFrom > now) return deny("BANK_ACCOUNT_TOO_NEW", { date: parisDateOf(account.usableFrom) });
  return allow();
}
