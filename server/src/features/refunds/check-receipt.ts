import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { rateLimited } from "../../platform/problems/top-level-errors.ts";
import { policy } from "../../platform/config/policy.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { networkOf } from "../../platform/rate-limits/network-of.ts";
import type { ReceiptCheck } from "./receipt-check.type.ts";
import { contentHash, snapshotHash, type RefundSnapshot } from "./refund-snapshot.ts";

/** What is said of a decision; the letter holds more, all of it hashed. */
interface DecidedFacts {
  readonly verdict: string;
  readonly decidedAt: string;
  readonly grantedCents: number;
}

/** Spaces and line breaks of a copy do not matter, nor capitals. */
const bare = (typed: string) => typed.slice(0, 200).replace(/\s/g, "").toUpperCase();

/**
 * Is this the hash of what was sent under this number, or of the letter of its decision? Null for a wrong hash and for an unknown number: the same answer. Whoever has the PDF
 * knows more than it says. RATE_LIMITED per address.
 */
export async function checkReceipt(ctx: RequestContext, typed: { number: string; sha256: string }): Promise<ReceiptCheck | null> {
  const { allowed, retryAfterSeconds } = await ctx.transactions.aside((manager) =>
    consume(manager, { key: `checkReceipt:${networkOf(ctx.request.ip)}`, ...policy.receiptChecks, now: ctx.now }),
  );
  if (!allowed) rateLimited(retryAfterSeconds);
  const [row] = await ctx.db.query<{ snapshot: RefundSnapshot; letter: DecidedFacts | null }>(
    `select r.snapshot, d.letter from refund_request r left join refund_decision d on d.request_id = r.id and d.outcome = 'FINAL'
     where r.number = $1 and r.snapshot is not null`,
    [bare(typed.number)],
  );
  if (!row) return null;
  const { number, submittedAt, formKind, period, totalCents } = row.snapshot;
  const sent = { number, submittedAt: new Date(submittedAt), formKind, period, totalCents };
  const sha256 = bare(typed.sha256);
  if (isSame(snapshotHash(row.snapshot).toUpperCase(), sha256)) return { ...sent, decision: null };
  const { letter } = row;
  if (letter === null || !isSame(contentHash(letter).toUpperCase(), sha256)) return null;
  return { ...sent, decision: { verdict: letter.verdict, decidedAt: new Date(letter.decidedAt), grantedCents: letter.grantedCents } };
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
