import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import type { RefundRequest } from "./refund-request.type.ts";
import type { RelatedRequest } from "./related-request.type.ts";

type Row = RelatedRequest & { readonly ofId: string; readonly isEarlier: boolean };

/** Sent requests of the same structure and campaign, neither rejected nor withdrawn, the first sent first. */
const relatedLoader = defineLoader<string, Row[]>(async (ctx, ids) => {
  const rows = await ctx.db.query<Row>(
    `select r.id as "ofId", o.id, o.number, o.status, o.total_cents as "totalCents", o.submitted_at as "submittedAt",
       (r.submitted_at is null or (o.submitted_at, o.id) < (r.submitted_at, r.id)) as "isEarlier"
     from refund_request r join refund_request o on o.structure_id = r.structure_id and o.campaign_id = r.campaign_id and o.id <> r.id
     where r.id = any ($1::uuid[]) and o.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN') order by o.submitted_at, o.id`,
    [ids],
  );
  const byRequest = Map.groupBy(rows, (row) => row.ofId);
  return ids.map((id) => byRequest.get(id) ?? []);
});

/** The first request of the campaign, which this one completes; null when this is the first. */
export async function loadComplemented(ctx: RequestContext, { id }: RefundRequest): Promise<RelatedRequest | null> {
  return ((await relatedLoader(ctx).load(id)) ?? []).find(({ isEarlier }) => isEarlier) ?? null;
}

/** Those that complete this one, when it is the first of its campaign. */
export async function loadComplementary(ctx: RequestContext, { id, submittedAt }: RefundRequest): Promise<RelatedRequest[]> {
  const related = submittedAt === null ? [] : ((await relatedLoader(ctx).load(id)) ?? []);
  return related.some(({ isEarlier }) => isEarlier) ? [] : related;
}
