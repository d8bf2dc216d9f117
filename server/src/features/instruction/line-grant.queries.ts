import type { LineVerdict } from "@portail-tic/shared/instruction/judge-line-verdict";
import { normalizeDecimal } from "@portail-tic/shared/kernel/decimal";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { instructedOffices, isGranted, type RefundLine, type RefundRequest } from "../refunds/index.ts";
import { grantedSum } from "./granted-cents.ts";
import type { LineGrant, LineReview } from "./line-grant.type.ts";

interface GrantRow extends LineGrant {
  readonly id: string;
}

/** Before the decision a verdict is the officer's own work: only his office reads it. */
const isTold = (offices: `$${number}`) => `(r.office_id = any (${offices}::uuid[]) or ${isGranted("r")})`;

const grantLoader = defineLoader<string, GrantRow>(async (ctx, lineIds) => {
  const rows = await ctx.db.query<Omit<GrantRow, "verdict"> & { verdict: LineVerdict }>(
    `select l.id, l.verdict, l.granted_quantity::text as quantity, l.granted_cents as "amountCents", l.verdict_words as words,
       l.verdict_reason as "reasonCode"
     from refund_line l join refund_request r on r.id = l.request_id
     where l.id = any ($1::uuid[]) and l.verdict is not null and ${isTold("$2")}`,
    [lineIds, instructedOffices(ctx.viewer)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return lineIds.map((id) => byId.get(id) ?? null);
});

/** What is granted of a line; null while nothing is said, or may be told. */
export async function loadLineGrant(ctx: RequestContext, line: RefundLine): Promise<LineGrant | null> {
  const grant = await grantLoader(ctx).load(line.id);
  return grant && { ...grant, quantity: grant.quantity === null ? null : normalizeDecimal(grant.quantity) };
}

const reviewLoader = defineLoader<string, LineReview>(async (ctx, requestIds) => {
  const rows = await ctx.db.query<LineReview & { id: string }>(
    `select r.id, count(l.verdict)::int as "judgedCount", count(*) filter (where l.verdict = 'CORRECTED')::int as "correctedCount",
       count(*) filter (where l.verdict = 'REFUSED')::int as "refusedCount",
       ${grantedSum} as "grantedCents"
     from refund_request r join refund_line l on l.request_id = r.id
     where r.id = any ($1::uuid[]) and r.status <> 'DRAFT' and ${isTold("$2")} group by r.id`,
    [requestIds, instructedOffices(ctx.viewer)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return requestIds.map((id) => byId.get(id) ?? null);
});

/** How far the officer has gone; null for whoever may not know it yet. */
export function loadLineReview(ctx: RequestContext, request: RefundRequest): Promise<LineReview | null> {
  return reviewLoader(ctx).load(request.id);
}
