import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { RefundRequestEntity } from "../refunds/index.ts";

/**
 * SQL: what an approval of request `r` grants: what each of its lines `l` grants, a line without a verdict being granted as asked, and at
 * most what the request asked (a campaign may limit the sum of the lines).
 */
export const grantedSum = `least(coalesce(sum(coalesce(l.granted_cents, l.amount_cents)), 0), r.total_cents)::bigint`;

/** What an approval grants, in cents. NO_LINE_GRANTED when every line is refused or zero: that is a rejection, with its motive. */
export async function grantedCentsOf(uc: UseCase, { id }: RefundRequestEntity): Promise<number> {
  const [row] = await uc.manager.query<{ cents: number }[]>(
    `select ${grantedSum} as cents from refund_request r join refund_line l on l.request_id = r.id where r.id = $1 group by r.id`,
    [id],
  );
  return row && row.cents > 0 ? row.cents : refuse("NO_LINE_GRANTED");
}

/** The request is granted: a line without a verdict was granted as asked, and the invoice of a refused one is free for another request. */
export async function settleLines(uc: UseCase, requestId: string): Promise<void> {
  await uc.manager.query(
    `update refund_line set verdict = coalesce(verdict, 'ACCEPTED'), granted_cents = coalesce(granted_cents, amount_cents),
       claimed = claimed and coalesce(verdict, '') <> 'REFUSED' where request_id = $1`,
    [requestId],
  );
}
