import { noCapability } from "@portail-tic/shared/access/capability";
import { judgePayment, paymentAmounts, type PaymentAmounts } from "@portail-tic/shared/payments/judge-payment";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import type { Verdict } from "@portail-tic/shared/kernel/verdict";
import { capabilitiesOn, type Asker } from "../access/index.ts";
import { refundFactsOf } from "../refunds/index.ts";
import type { PayableRow } from "./payable.queries.ts";

/** A request with what would be paid of it, and why it cannot be when it cannot. */
export interface PlannedPayment extends PaymentAmounts {
  readonly row: PayableRow;
  readonly verdict: Verdict;
}

/**
 * What an order by this officer of these requests would pay, one after the other: what one takes back of an advance, the next does not. The
 * list, its sum and the order are this one plan. What cannot be ordered takes nothing, so it depends on all that wait before it.
 */
export async function planPayments(asker: Asker, rows: readonly PayableRow[]): Promise<PlannedPayment[]> {
  const held = await capabilitiesOn(asker, [...new Set(rows.map(({ structureId }) => structureId))]);
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const key = `${row.officeId} ${row.family} ${row.campaignId}`; // an order is of one office
    const facts = {
      grantedCents: row.grantedCents,
      advanceCents: row.advanceCents,
      alreadyRecoveredCents: row.recoveredCents + (taken.get(key) ?? 0),
      account: row,
      now: asker.now,
    };
    const mayOrder = judgeRefundAction("ORDER_PAYMENT", refundFactsOf(asker.viewer, row, held.get(row.structureId) ?? noCapability));
    const verdict = mayOrder.allowed ? judgePayment(facts) : mayOrder;
    const amounts = paymentAmounts(facts);
    if (verdict.allowed) taken.set(key, (taken.get(key) ?? 0) + amounts.recoveredCents);
    return { row, verdict, ...amounts };
  });
}
