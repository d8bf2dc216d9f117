import { judgePayment, paymentAmounts, type PaymentAmounts } from "@portail-tic/shared/payments/judge-payment";
import type { Verdict } from "@portail-tic/shared/kernel/verdict";
import type { PayableRow } from "./payable.queries.ts";

/** A request with what would be paid of it, and why it cannot be when it cannot. */
export interface PlannedPayment extends PaymentAmounts {
  readonly row: PayableRow;
  readonly verdict: Verdict;
}

/** What an order of these requests would pay, one after the other: what one takes back of an advance, the next does not. */
export function planPayments(rows: readonly PayableRow[], now: Date): PlannedPayment[] {
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const key = `${row.family} ${row.campaignId}`;
    const facts = {
      grantedCents: row.grantedCents,
      advanceCents: row.advanceCents,
      alreadyRecoveredCents: row.recoveredCents + (taken.get(key) ?? 0),
      account: row,
      now,
    };
    const verdict = judgePayment(facts);
    const amounts = paymentAmounts(facts);
    if (verdict.allowed) taken.set(key, (taken.get(key) ?? 0) + amounts.recoveredCents);
    return { row, verdict, ...amounts };
  });
}
