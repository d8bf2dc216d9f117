import type { QuantityUnit } from "@portail-tic/shared/kernel/units";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { productAsSeen } from "../campaigns/index.ts";
import { withRelatives } from "../successions/index.ts";
import { catalogue, type ProductColumns } from "./refund-line.loaders.ts";
import type { RefundRequest } from "./refund-request.type.ts";
import type { SuggestedLine } from "./suggested-line.type.ts";

interface Row {
  readonly requestId: string;
  readonly supplier: string;
  readonly catalogue: ProductColumns;
  readonly unit: QuantityUnit;
  readonly lineCount: number;
}

/** Beyond, a person types faster than one chooses. */
const MAX_SUGGESTED = 20;

const suggestionsLoader = defineLoader<string, Row[]>(async (ctx, ids) => {
  const byRequest = Map.groupBy(await ctx.db.query<Row>(statement, [ids]), (row) => row.requestId);
  return ids.map((id) => byRequest.get(id) ?? []);
});

/** What the structure claimed in its last campaign of this form and has not entered yet; nothing for what was sent. */
export async function loadSuggestedLines(ctx: RequestContext, { id, status }: RefundRequest): Promise<SuggestedLine[]> {
  const rows = status === "DRAFT" ? ((await suggestionsLoader(ctx).load(id)) ?? []) : [];
  return rows.map(({ supplier, unit, lineCount, ...row }) => ({ supplier, unit, lineCount, product: productAsSeen(ctx, row.catalogue) }));
}

/** The supplier as uniqueness knows it: before the slash of the invoice's key. */
const supplierOf = (line: string) => `split_part(${line}.invoice_key, '/', 1)`;

const statement = `
  with asked as (
    select r.id, c.id as campaign_id, array${withRelatives("r.structure_id")} as relatives, c.form_kind, c.delivery_from
    from refund_request r join campaign c on c.id = r.campaign_id where r.id = any ($1::uuid[])
  ), before as ( -- the last campaign in which the structure claimed something
    select distinct on (a.id) a.*, p.id as before_id from asked a
    join refund_request q on q.structure_id = any (a.relatives) and q.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN')
    join campaign p on p.id = q.campaign_id and p.form_kind = a.form_kind and p.delivery_from < a.delivery_from
    order by a.id, p.delivery_from desc
  )
  select b.id as "requestId", s.* from before b cross join lateral (
    select max(l.supplier) as supplier, ${catalogue}, mode() within group (order by l.unit) as unit, count(*)::int as "lineCount"
    from refund_request o join refund_line l on l.request_id = o.id and l.claimed
    join product p on p.code = l.product_code
    where o.campaign_id = b.before_id and o.structure_id = any (b.relatives)
      and exists (select from campaign_product cp where cp.campaign_id = b.campaign_id and cp.product_code = l.product_code)
      and not exists (select from refund_line own where own.request_id = b.id and own.product_code = l.product_code
        and ${supplierOf("own")} = ${supplierOf("l")})
    group by ${supplierOf("l")}, p.code order by count(*) desc, 1 limit ${MAX_SUGGESTED}) s`;
