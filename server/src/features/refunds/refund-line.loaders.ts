import { fromScaled, normalizeDecimal, toScaled, type Decimal } from "@portail-tic/shared/kernel/decimal";
import { quantityInRateUnit } from "@portail-tic/shared/kernel/amount-of-line";
import { sumCents } from "@portail-tic/shared/kernel/money";
import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { productAsSeen } from "../campaigns/index.ts";
import type { ProductTotal, RefundLine } from "./refund-line.type.ts";
import type { RefundRequest } from "./refund-request.type.ts";

interface ProductColumns {
  code: string;
  nameFr: string;
  nameEn: string;
  rateUnit: RateUnit;
  acceptedUnits: QuantityUnit[];
}
type LineRow = Omit<RefundLine, "product"> & { requestId: string; catalogue: ProductColumns };

const catalogue = `json_build_object('code', p.code, 'nameFr', p.name_fr, 'nameEn', p.name_en, 'rateUnit', p.rate_unit,
  'acceptedUnits', p.accepted_units) as catalogue`;

const lineColumns = `l.id, l.request_id as "requestId", l.position, l.invoice_number as "invoiceNumber", l.supplier,
  l.delivery_date as "deliveryDate", l.quantity::text as quantity, l.unit, l.with_attestation as "withAttestation", l.rate::text as rate,
  t.verified as "rateVerified", l.amount_cents as "amountCents", l.document_id as "documentId", ${catalogue}`;

const byPosition: KeysetOrder<LineRow> = {
  direction: "asc",
  columns: [{ sql: "l.position", type: "bigint", value: (row) => row.position }],
};

interface PageKey {
  readonly requestId: string;
  readonly args: ConnectionArgs;
}

/** Pages of lines; the requests of a list ask for the same page, so one statement serves them all. */
const linePagesLoader = defineLoader<PageKey, LineRow[]>(async (ctx, keys) => {
  const groups = Map.groupBy(keys, ({ args }) => JSON.stringify([args.first, args.after]));
  const found = new Map<PageKey, LineRow[]>();
  for (const group of groups.values()) {
    const rows = await readPages(ctx, group);
    for (const key of group) found.set(key, rows.get(key.requestId) ?? []);
  }
  return keys.map((key) => found.get(key) ?? []);
});

async function readPages(ctx: RequestContext, keys: readonly PageKey[]): Promise<Map<string, LineRow[]>> {
  const params: unknown[] = [keys.map((key) => key.requestId)];
  const page = keyset(byPosition, keys[0]?.args ?? {}, params);
  const rows = await ctx.db.query<LineRow>(
    `select line.* from unnest($1::uuid[]) as asked (id) cross join lateral (
       select ${lineColumns} from refund_line l join product p on p.code = l.product_code join tariff t on t.id = l.tariff_id
       where l.request_id = asked.id and ${page.condition} order by ${page.orderBy} limit ${page.limit}) as line
     order by line.position`,
    params,
  );
  return Map.groupBy(rows, (row) => row.requestId);
}

/** The lines of a request by position. The request's own query has judged who looks. */
export async function loadLines(ctx: RequestContext, request: RefundRequest, args: ConnectionArgs): Promise<Connection<RefundLine>> {
  const rows = (await linePagesLoader(ctx).load({ requestId: request.id, args })) ?? [];
  return keyset(byPosition, args, []).page(
    rows,
    ({ catalogue: product, ...row }) => ({
      ...row,
      product: productAsSeen(ctx, product),
      quantity: normalizeDecimal(row.quantity),
      rate: normalizeDecimal(row.rate),
    }),
    () => Promise.resolve(request.lineCount),
  );
}

interface SumRow {
  requestId: string;
  catalogue: ProductColumns;
  unit: QuantityUnit;
  quantity: string;
  amountCents: number;
}

const sumsLoader = defineLoader<string, SumRow[]>(async (ctx, requestIds) => {
  const rows = await ctx.db.query<SumRow>(
    `select l.request_id as "requestId", ${catalogue}, l.unit, sum(l.quantity)::text as quantity, sum(l.amount_cents)::bigint as "amountCents"
     from refund_line l join product p on p.code = l.product_code where l.request_id = any ($1::uuid[])
     group by l.request_id, p.code, l.unit order by p.position, l.unit`,
    [requestIds],
  );
  const byRequest = Map.groupBy(rows, (row) => row.requestId);
  return requestIds.map((id) => byRequest.get(id) ?? []);
});

/** What a request asks for each product, in the unit of its rate. */
export async function loadTotals(ctx: RequestContext, request: RefundRequest): Promise<ProductTotal[]> {
  const sums = (await sumsLoader(ctx).load(request.id)) ?? [];
  return [...Map.groupBy(sums, (sum) => sum.catalogue.code).values()].map((rows) => totalOf(ctx, rows));
}

function totalOf(ctx: RequestContext, rows: readonly SumRow[]): ProductTotal {
  const [first] = rows;
  if (!first) throw new Error("A group has a row.");
  const { rateUnit } = first.catalogue;
  return {
    product: productAsSeen(ctx, first.catalogue),
    quantity: sumDecimals(rows.map((row) => quantityInRateUnit(normalizeDecimal(row.quantity), row.unit, rateUnit))),
    unit: rateUnit,
    amountCents: sumCents(rows.map((row) => row.amountCents)),
  };
}

/** Three decimals of a quantity and three of its conversion to the rate's unit. */
const quantityScale = 6;

function sumDecimals(decimals: readonly Decimal[]): Decimal {
  return fromScaled(
    decimals.reduce((sum, decimal) => sum + toScaled(decimal, quantityScale), 0n),
    quantityScale,
  );
}
