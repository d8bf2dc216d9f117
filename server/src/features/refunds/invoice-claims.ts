import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** The invoices of a sent request serve no other one: a partial unique index says it too. */
export async function claimInvoices(uc: UseCase, requestId: string): Promise<void> {
  await uc.manager.query(`update refund_line set claimed = true where request_id = $1`, [requestId]);
}

/** A rejected or withdrawn request gives its invoices back. */
export async function releaseInvoices(uc: UseCase, requestId: string): Promise<void> {
  await uc.manager.query(`update refund_line set claimed = false where request_id = $1`, [requestId]);
}
