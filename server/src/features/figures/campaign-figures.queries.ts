import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { REFUND_STATUSES, type RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { findCampaign } from "../campaigns/index.ts";
import { paymentReach } from "../payments/index.ts";
import type { CampaignFigures, CampaignWeek, DelayStep, OfficeDelay } from "./campaign-figures.type.ts";

/** SQL: the requests of campaign $1 that were sent, in the offices of $2 (null: all), as `r`. */
const sent = `r.campaign_id = $1 and ($2::uuid[] is null or r.office_id = any ($2)) and r.status <> 'DRAFT'`;

/**
 * Figures of one campaign: of every office for an administrator, of their own for an officer, of one office when it is named.
 * FORBIDDEN for everybody else; NOT_FOUND for another office or campaign.
 */
export async function getCampaignFigures(ctx: RequestContext, campaignId: string, officeId: string | null): Promise<CampaignFigures> {
  const reach = paymentReach(ctx.viewer);
  if (!isUuid(campaignId) || !(await findCampaign(ctx.db, campaignId))) return notFound();
  if (officeId !== null && !(isUuid(officeId) && (reach.isAdministrator || reach.officeIds.includes(officeId)))) return notFound();
  const officeIds = officeId !== null ? [officeId] : reach.isAdministrator ? null : reach.officeIds;
  const rows = await ctx.db.query<{ status: RefundStatus; count: number; asked: number; granted: number }>(
    `select r.status, count(*)::int as count, sum(r.total_cents)::bigint as asked,
       coalesce(sum(r.granted_cents), 0)::bigint as granted
     from refund_request r where ${sent} group by r.status`,
    [campaignId, officeIds],
  );
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    campaignId,
    officeIds,
    askedCents: sum((row) => (row.status === "WITHDRAWN" ? 0 : row.asked)),
    grantedCents: sum((row) => row.granted),
    ...(await readPaid(ctx, campaignId, officeIds)),
    statuses: rows
      .map(({ status, count }) => ({ status, count }))
      .toSorted((a, b) => REFUND_STATUSES.indexOf(a.status) - REFUND_STATUSES.indexOf(b.status)),
  };
}

/** What the bank transferred, and what advances had already paid of the same grants. */
async function readPaid(ctx: RequestContext, campaignId: string, officeIds: readonly string[] | null) {
  const [row] = await ctx.db.query<Pick<CampaignFigures, "paidCents" | "recoveredCents">>(
    `select coalesce(sum(p.amount_cents), 0)::bigint as "paidCents", coalesce(sum(p.recovered_cents), 0)::bigint as "recoveredCents"
     from payment p join payment_batch b on b.id = p.batch_id
     where p.campaign_id = $1 and p.status in ('PAID', 'SETTLED') and ($2::uuid[] is null or b.office_id = any ($2))`,
    [campaignId, officeIds],
  );
  return row ?? { paidCents: 0, recoveredCents: 0 };
}

/** The first time each request was submitted, decided and paid, counted by week. */
export function loadWeeks(ctx: RequestContext, { campaignId, officeIds }: CampaignFigures): Promise<CampaignWeek[]> {
  return ctx.db.query<CampaignWeek>(
    `with way as (${ways}), step as (
       select unnest(array['S', 'D', 'P']) as kind, unnest(array[submitted, decided, paid]) as at from way)
     select date_trunc('week', at at time zone 'Europe/Paris')::date as monday, count(*) filter (where kind = 'S')::int as submitted,
       count(*) filter (where kind = 'D')::int as decided, count(*) filter (where kind = 'P')::int as paid
     from step where at is not null group by 1 order by 1`,
    [campaignId, officeIds],
  );
}

/** Median and ninth decile of each part of the way, by office. */
export async function loadDelays(ctx: RequestContext, { campaignId, officeIds }: CampaignFigures): Promise<OfficeDelay[]> {
  const rows = await ctx.db.query<Omit<OfficeDelay, "medianDays" | "p90Days"> & { deciles: [number, number] }>(
    `with way as (${ways}), part as (
       select office_id, unnest(array['TAKEN', 'DECIDED', 'PAID', 'WHOLE']) as step, unnest(array[taken - submitted,
         decided - coalesce(taken, submitted), paid - decided, paid - submitted]) as took from way)
     select p.office_id as "officeId", o.name as "officeName", p.step, count(*)::int as count,
       percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from p.took)::float8 / 86400) as deciles
     from part p join office o on o.id = p.office_id where p.took is not null group by p.office_id, o.name, p.step
     order by o.name, p.office_id, p.step`,
    [campaignId, officeIds],
  );
  return rows
    .map(({ deciles: [median, p90], ...row }) => ({ ...row, medianDays: median.toFixed(1), p90Days: p90.toFixed(1) }))
    .toSorted((a, b) => a.officeName.localeCompare(b.officeName) || delaySteps.indexOf(a.step) - delaySteps.indexOf(b.step));
}

const delaySteps: readonly DelayStep[] = ["TAKEN", "DECIDED", "PAID", "WHOLE"];

/** SQL: one row per request sent, with the first instants of its way; the covering index of steps gives them without the events' rows. */
const ways = `
  select r.office_id, r.submitted_at as submitted, min(e.at) filter (where e.status = 'IN_REVIEW') as taken,
    min(e.at) filter (where e.status in ('APPROVED', 'REJECTED')) as decided, min(e.at) filter (where e.status = 'PAID') as paid
  from refund_request r left join refund_event e on e.request_id = r.id and e.status in ('IN_REVIEW', 'APPROVED', 'REJECTED', 'PAID')
  where ${sent} group by r.id`;
