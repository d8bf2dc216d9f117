import { quantityInRateUnit } from "@portail-tic/shared/kernel/amount-of-line";
import { normalizeDecimal, sumDecimals } from "@portail-tic/shared/kernel/decimal";
import { sumCents } from "@portail-tic/shared/kernel/money";
import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import { productAsSeen } from "../campaigns/index.ts";
import { isGranted } from "../refunds/index.ts";
import type { ProductFigure, YearFigure } from "./structure-figures.type.ts";

interface ProductRow {
  readonly year: number;
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly rateUnit: RateUnit;
  readonly acceptedUnits: readonly QuantityUnit[];
  readonly unit: QuantityUnit;
  readonly quantity: string;
  readonly amountCents: number;
}

/** Requests that still count: sent, and neither rejected nor given up. */
const counted = `r.structure_id = $1 and r.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN')`;

/** Quantities and amounts of a structure by delivery year, the oldest first. Three statements whatever it holds. */
export async function readStructureFigures(ctx: RequestContext, structureId: string): Promise<YearFigure[]> {
  await judgeReader(ctx, structureId);
  const years = await ctx.db.query<Omit<YearFigure, "products">>(
    `select extract(year from c.delivery_from)::int as year, sum(coalesce(r.granted_cents, r.total_cents))::bigint as "amountCents",
       coalesce(sum(r.granted_cents), 0)::bigint as "grantedCents", coalesce(sum(p.paid), 0)::bigint as "paidCents",
       coalesce(sum(p.recovered), 0)::bigint as "recoveredCents"
     from refund_request r join campaign c on c.id = r.campaign_id cross join lateral (
       select sum(amount_cents) filter (where status = 'PAID') as paid, sum(recovered_cents) as recovered
       from payment where request_id = r.id and status in ('PAID', 'SETTLED')) p
     where ${counted} group by 1 order by 1`,
    [structureId],
  );
  const byYear = Map.groupBy(await readProducts(ctx, structureId), ({ year }) => year);
  return years.map((year) => ({ ...year, products: productsOf(ctx, byYear.get(year.year) ?? []) }));
}

async function judgeReader(ctx: RequestContext, structureId: string): Promise<void> {
  if (!isUuid(structureId)) return notFound();
  const [row] = await ctx.db.query<{ mayRead: boolean }>(`select $4::uuid in (${structuresWith("TIC_REFUND_READ")}) as "mayRead"`, [
    ...grantParams(ctx.viewer, ctx.now),
    structureId,
  ]);
  if (row?.mayRead !== true) notFound();
}

function readProducts(ctx: RequestContext, structureId: string): Promise<ProductRow[]> {
  return ctx.db.query<ProductRow>(
    `select extract(year from c.delivery_from)::int as year, p.code, p.name_fr as "nameFr", p.name_en as "nameEn", p.rate_unit as "rateUnit",
       p.accepted_units as "acceptedUnits", l.unit, sum(l.quantity)::text as quantity,
       sum(case when ${isGranted("r")} then coalesce(l.granted_cents, l.amount_cents) else l.amount_cents end)::bigint as "amountCents"
     from refund_request r join campaign c on c.id = r.campaign_id join refund_line l on l.request_id = r.id
     join product p on p.code = l.product_code where ${counted}
     group by 1, p.code, l.unit order by 1, p.position, l.unit`,
    [structureId],
  );
}

/** Litres and hectolitres of one product are one quantity. */
function productsOf(ctx: RequestContext, rows: readonly ProductRow[]): ProductFigure[] {
  return [...Map.groupBy(rows, ({ code }) => code).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { rateUnit } = first;
    return {
      product: productAsSeen(ctx, first),
      quantity: sumDecimals(group.map((row) => quantityInRateUnit(normalizeDecimal(row.quantity), row.unit, rateUnit))),
      unit: rateUnit,
      amountCents: sumCents(group.map((row) => row.amountCents)),
    };
  });
}
