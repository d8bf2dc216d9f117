import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { instructedOffices, type RefundRequest } from "../refunds/index.ts";
import type { RefundDecision } from "./refund-decision.type.ts";

const decisionsLoader = defineLoader<string, RefundDecision[]>(async (ctx, requestIds) => {
  const rows = await ctx.db.query<RefundDecision & { requestId: string }>(
    `select id, request_id as "requestId", verdict, outcome, motive_code as "motiveCode", reason, internal_note as "internalNote",
       granted_cents as "grantedCents", proposed_by as "proposedBy", proposed_at as "proposedAt", settled_by as "settledBy",
       settled_at as "settledAt", settled_note as "settledNote"
     from refund_decision where request_id = any ($1::uuid[]) order by proposed_at, id`,
    [requestIds],
  );
  const byRequest = Map.groupBy(rows, (row) => row.requestId);
  return requestIds.map((id) => byRequest.get(id) ?? []);
});

/** What the officers decided of a request, the oldest first; nothing of it leaves the office. */
export async function loadDecisions(ctx: RequestContext, request: RefundRequest): Promise<RefundDecision[]> {
  return isOfOffice(ctx, request) ? ((await decisionsLoader(ctx).load(request.id)) ?? []) : [];
}

/** Is the request in the hands of the viewer's office? */
export function isOfOffice(ctx: RequestContext, { officeId }: RefundRequest): boolean {
  return officeId !== null && instructedOffices(ctx.viewer).includes(officeId);
}
