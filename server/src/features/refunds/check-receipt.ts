import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { rateLimited } from "../../platform/problems/top-level-errors.ts";
import { policy } from "../../platform/config/policy.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { networkOf } from "../../platform/rate-limits/network-of.ts";
import type { ReceiptCheck } from "./receipt-check.type.ts";
import { snapshotHash, type RefundSnapshot } from "./refund-snapshot.ts";

/** Spaces and line breaks of a copy do not matter, nor capitals. */
const bare = (typed: string) => typed.slice(0, 200).replace(/\s/g, "").toUpperCase();

/**
 * Is this the hash of what was sent under this number? Null for a wrong hash and for an unknown number: the same answer. Whoever has the PDF
 * knows more than it says. RATE_LIMITED per address.
 */
export async function checkReceipt(ctx: RequestContext, typed: { number: string; sha256: string }): Promise<ReceiptCheck | null> {
  const { allowed, retryAfterSeconds } = await ctx.transactions.aside((manager) =>
    consume(manager, { key: `checkReceipt:${networkOf(ctx.request.ip)}`, ...policy.receiptChecks, now: ctx.now }),
  );
  if (!allowed) rateLimited(retryAfterSeconds);
  const [row] = await ctx.db.query<{ snapshot: RefundSnapshot }>(
    `select snapshot from refund_request where number = $1 and snapshot is not null`,
    [bare(typed.number)],
  );
  if (!row || !isSame(snapshotHash(row.snapshot).toUpperCase(), bare(typed.sha256))) return null;
  const { number, submittedAt, formKind, period, totalCents } = row.snapshot;
  return { number, submittedAt: new Date(submittedAt), formKind, period, totalCents };
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
