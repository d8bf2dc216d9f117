import type { RequestContext } from "../../platform/graphql/context.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import { countPendingApprovals } from "../approvals/index.ts";
import { countMyInvitations } from "../attachments/index.ts";
import { findOverdueReviews } from "../memberships/index.ts";
import type { ChecklistItem, Dashboard, YearTotal } from "./dashboard.type.ts";

interface Counts {
  structureCount: number;
  draftCount: number;
  openRequestCount: number;
  awaitedRequestCount: number;
  sentCount: number;
  subscribedCount: number;
  bankAccountCount: number;
  anyStructure: string | null;
  structureToOpen: string | null;
  subscribedStructure: string | null;
}

/** Five statements, whatever the number of structures and requests. */
export async function readDashboard(ctx: RequestContext): Promise<Dashboard> {
  const [counts, yearTotals, pendingApprovalCount, invitationCount, overdue] = await Promise.all([
    readCounts(ctx),
    readYearTotals(ctx),
    countPendingApprovals(ctx),
    countMyInvitations(ctx),
    findOverdueReviews(ctx),
  ]);
  const { structureCount, draftCount, openRequestCount, awaitedRequestCount } = counts;
  return {
    pendingApprovalCount,
    invitationCount,
    overdueReviewCount: overdue.count,
    overdueReviewStructureId: overdue.structureId,
    structureCount,
    draftCount,
    openRequestCount,
    awaitedRequestCount,
    checklist: checklistOf(counts),
    yearTotals,
  };
}

async function readCounts(ctx: RequestContext): Promise<Counts> {
  const [counts] = await ctx.db.query<Counts>(
    `with mine as (${structuresWith("STRUCTURE_READ")}),
      administered as (${structuresWith("STRUCTURE_ADMINISTER")}),
      subscribed as (${structuresWith("TIC_REFUND_READ")}),
      requests as (
        select count(*) filter (where r.status = 'DRAFT')::int as draft_count,
          count(*) filter (where r.status in ('SUBMITTED', 'AVAILABLE', 'IN_REVIEW', 'SUSPENDED', 'COMPLETED', 'REROUTED'))::int as open_count,
          count(*) filter (where r.status = 'SUSPENDED')::int as awaited_count,
          count(*) filter (where r.status <> 'DRAFT')::int as sent_count
        from refund_request r where r.structure_id in (select structure_id from subscribed)
      )
      select (select count(*)::int from mine) as "structureCount",
        requests.draft_count as "draftCount", requests.open_count as "openRequestCount",
        requests.awaited_count as "awaitedRequestCount", requests.sent_count as "sentCount",
        (select count(*)::int from subscribed) as "subscribedCount",
        (select count(*)::int from bank_account b where b.archived_at is null
          and b.structure_id in (select structure_id from subscribed)) as "bankAccountCount",
        (select min(structure_id::text) from mine) as "anyStructure",
        (select min(a.structure_id::text) from administered a where not exists (select from subscribed) and not exists
          (select from structure_space o where o.structure_id = a.structure_id and o.closed_at is null)) as "structureToOpen",
        (select min(structure_id::text) from subscribed) as "subscribedStructure"
      from requests`,
    grantParams(ctx.viewer, ctx.now),
  );
  if (!counts) throw new Error("An aggregate always answers one row.");
  return counts;
}

/** « Where am I? » for somebody who has never filed; the structure is the one the next page should open on. */
function checklistOf(counts: Counts): ChecklistItem[] {
  return [
    { step: "JOIN_STRUCTURE", isDone: counts.structureCount > 0, structureId: null },
    { step: "OPEN_SPACE", isDone: counts.subscribedCount > 0, structureId: counts.structureToOpen ?? counts.anyStructure },
    { step: "ADD_BANK_ACCOUNT", isDone: counts.bankAccountCount > 0, structureId: counts.subscribedStructure },
    { step: "FILE_REQUEST", isDone: counts.sentCount > 0, structureId: counts.subscribedStructure },
  ];
}

async function readYearTotals(ctx: RequestContext): Promise<YearTotal[]> {
  const newestFirst = await ctx.db.query<YearTotal>(
    `select to_char(c.delivery_from, 'YYYY') as year, sum(r.total_cents)::bigint as "amountCents", count(*)::int as "requestCount"
     from refund_request r join campaign c on c.id = r.campaign_id
     where r.structure_id in (${structuresWith("TIC_REFUND_READ")}) and r.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN')
     group by 1 order by 1 desc limit 5`,
    grantParams(ctx.viewer, ctx.now),
  );
  return newestFirst.toReversed();
}
