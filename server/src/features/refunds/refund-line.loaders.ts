import { normalizeDecimal, sumDecimals } from "@portail-tic/shared/kernel/decimal";
import { quantityInRateUnit } from "@portail-tic/shared/kernel/amount-of-line";
import { sumCents } from "@portail-tic/shared/kernel/money";
import { containsPattern } from "@portail-tic/shared/structures/structure-search";
import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { productAsSeen } from "../campaigns/index.ts";
import { isGranted } from "./is-granted.sql.ts";
import { isIncomplete } from "./line-problems.ts";
import type { ProductTotal, RefundLine } from "./refund-line.type.ts";
import type { RefundRequest } from "./refund-request.type.ts";

export interface ProductColumns {
  code: string;
  nameFr: string;
  nameEn: string;
  rateUnit: RateUnit;
  acceptedUnits: QuantityUnit[];
}
type LineRow = Omit<RefundLine, "product"> & { catalogue: ProductColumns };

export interface LineFilter {
  readonly search?: string | null;
  readonly incomplete?: boolean | null;
  readonly reduced?: boolean | null;
}

/** SQL: less is granted of the line `l` than was asked; nobody learns it before the request is granted. */
const isReduced = `(l.granted_cents < l.amount_cents
  and exists (select from refund_request g where g.id = l.request_id and ${isGranted("g")}))`;

/** SQL: the product `p` as its type shows it. */
export const catalogue = `json_build_object('code', p.code, 'nameFr', p.name_fr, 'nameEn', p.name_en, 'rateUnit', p.rate_unit,
  'acceptedUnits', p.accepted_units) as catalogue`;

const lineColumns = `l.id, l.request_id as "requestId", l.position, l.invoice_number as "invoiceNumber", l.supplier,
  l.delivery_date as "deliveryDate", l.quantity::text as quantity, l.unit, l.with_attestation as "withAttestation", l.rate::text as rate,
  t.verified as "rateVerified", l.amount_cents as "amountCents", l.document_id as "documentId", l.version,
  l.saved_at as "savedAt", l.saved_by as "savedById", ${catalogue}`;
const lineCatalogue = `join product p on p.code = l.product_code join tariff t on t.id = l.tariff_id`;

const byPosition: KeysetOrder<LineRow> = {
  direction: "asc",
  columns: [{ sql: "l.position", type: "bigint", value: (row) => row.position }],
};

interface PageKey {
  readonly requestId: string;
  readonly args: ConnectionArgs;
  readonly filter: LineFilter;
}

/** Keys that ask for the same page or count of several requests go by one statement. */
const sameQuestion = ({ args, filter }: PageKey) =>
  JSON.stringify([args.first, args.after, filter.search, filter.incomplete, filter.reduced]);

/** SQL: the lines `l` a filter lets through. Pushes what was typed onto `params`. */
function conditionOf({ search, incomplete, reduced }: LineFilter, params: unknown[]): string {
  const conditions = ["true"];
  const typed = (search ?? "").trim().slice(0, 200);
  if (typed !== "") {
    const pattern = `$${params.push(containsPattern(typed))}`;
    conditions.push(`(lower(l.invoice_number) like ${pattern} escape '\\' or lower(l.supplier) like ${pattern} escape '\\')`);
  }
  if (incomplete) conditions.push(isIncomplete);
  if (reduced) conditions.push(isReduced);
  return conditions.join(" and ");
}

const linePagesLoader = defineLoader<PageKey, LineRow[]>(async (ctx, keys) => {
  const found = new Map<PageKey, LineRow[]>();
  for (const group of Map.groupBy(keys, sameQuestion).values()) {
    const rows = await readPages(ctx, group);
    for (const key of group) found.set(key, rows.get(key.requestId) ?? []);
  }
  return keys.map((key) => found.get(key) ?? []);
});

async function readPages(ctx: RequestContext, keys: readonly PageKey[]): Promise<Map<string, LineRow[]>> {
  const [{ args, filter } = { args: {}, filter: {} }] = keys;
  const params: unknown[] = [keys.map((key) => key.requestId)];
  const condition = conditionOf(filter, params);
  const page = keyset(byPosition, args, params);
  const rows = await ctx.db.query<LineRow>(
    `select line.* from unnest($1::uuid[]) as asked (id) cross join lateral (
       select ${lineColumns} from refund_line l ${lineCatalogue}
       where l.request_id = asked.id and ${condition} and ${page.condition} order by ${page.orderBy} limit ${page.limit}) as line
     order by line.position`,
    params,
  );
  return Map.groupBy(rows, (row) => row.requestId);
}

const lineCountsLoader = defineLoader<PageKey, number>(async (ctx, keys) => {
  const found = new Map<PageKey, number>();
  for (const group of Map.groupBy(keys, sameQuestion).values()) {
    const params: unknown[] = [group.map((key) => key.requestId)];
    const rows = await ctx.db.query<{ requestId: string; count: number }>(
      `select l.request_id as "requestId", count(*)::int as count from refund_line l
       where l.request_id = any ($1::uuid[]) and ${conditionOf(group[0]?.filter ?? {}, params)} group by l.request_id`,
      params,
    );
    const counts = new Map(rows.map((row) => [row.requestId, row.count]));
    for (const key of group) found.set(key, counts.get(key.requestId) ?? 0);
  }
  return keys.map((key) => found.get(key) ?? 0);
});

/** The lines of a request by position. The request's own query has judged who looks. */
export async function loadLines(
  ctx: RequestContext,
  request: RefundRequest,
  args: ConnectionArgs,
  filter: LineFilter | null = null,
): Promise<Connection<RefundLine>> {
  const key = { requestId: request.id, args, filter: filter ?? {} };
  const rows = (await linePagesLoader(ctx).load(key)) ?? [];
  return keyset(byPosition, args, []).page(
    rows,
    (row) => lineAsSeen(ctx, row),
    async () => (filter ? ((await lineCountsLoader(ctx).load(key)) ?? 0) : request.lineCount),
  );
}

function lineAsSeen(ctx: RequestContext, { catalogue: product, ...row }: LineRow): RefundLine {
  return { ...row, product: productAsSeen(ctx, product), quantity: normalizeDecimal(row.quantity), rate: normalizeDecimal(row.rate) };
}

/** Lines by id, in that order; those that are gone are left out. For the answer of a use case, which judged who asks. */
export async function readLines(ctx: RequestContext, ids: readonly string[]): Promise<RefundLine[]> {
  const rows = await ctx.db.query<LineRow>(
    `select ${lineColumns} from unnest($1::uuid[]) with ordinality as saved (id, place) join refund_line l on l.id = saved.id ${lineCatalogue}
     order by saved.place`,
    [ids],
  );
  return rows.map((row) => lineAsSeen(ctx, row));
}

/** Lines by id, without asking who looks: for what speaks of a line and was judged itself. */
export const lineLoader = defineLoader<string, RefundLine>(async (ctx, ids) => {
  const byId = new Map((await readLines(ctx, ids)).map((line) => [line.id, line]));
  return ids.map((id) => byId.get(id) ?? null);
});

interface SumRow {
  requestId: string;
  catalogue: ProductColumns;
  unit: QuantityUnit;
  quantity: string;
  amountCents: number;
  lineCount: number;
}

const sumsLoader = defineLoader<string, SumRow[]>(async (ctx, requestIds) => {
  const rows = await ctx.db.query<SumRow>(
    `select l.request_id as "requestId", ${catalogue}, l.unit, sum(l.quantity)::text as quantity, sum(l.amount_cents)::bigint as "amountCents",
       count(*)::int as "lineCount"
     from refund_line l join product p on p.code = l.product_code where l.request_id = any ($1::uuid[])
     group by l.request_id, p.code, l.unit order by p.position, l.unit`,
    [requestIds],
  );
  const byRequest = Map.groupBy(rows, (row) => row.requestId);
  return requestIds.map((id) => byRequest.get(id) ?? []);
});

/** Sum of the amounts of the lines, before the ceiling of the campaign. */
export async function loadLinesSum(ctx: RequestContext, request: RefundRequest): Promise<number> {
  return sumCents(((await sumsLoader(ctx).load(request.id)) ?? []).map((row) => row.amountCents));
}

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
    lineCount: rows.reduce((count, row) => count + row.lineCount, 0),
  };
}
