import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { readStructureSearch } from "@portail-tic/shared/structures/structure-search";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { grantParams } from "../access/index.ts";
import type { RefundRequestOrder } from "./refund-enums.ts";
import { readableForStructure, refundRequestColumns } from "./refund-request.queries.ts";
import type { RefundRequest } from "./refund-request.type.ts";

interface RefundRequestFilterArgs {
  structureId?: string | null;
  statuses?: readonly RefundStatus[] | null;
  campaignId?: string | null;
  search?: string | null;
  updatedSince?: Date | null;
}

const byUpdate: KeysetOrder<RefundRequest>["columns"] = [
  { sql: "r.updated_at", type: "timestamptz", value: (row) => row.updatedAt },
  { sql: "r.id", type: "uuid", value: (row) => row.id },
];

const orders: Record<RefundRequestOrder, KeysetOrder<RefundRequest>> = {
  UPDATED_DESC: { direction: "desc", columns: byUpdate },
  UPDATED_ASC: { direction: "asc", columns: byUpdate },
  SUBMITTED_ASC: {
    direction: "asc",
    columns: [
      { sql: "coalesce(r.submitted_at, r.created_at)", type: "timestamptz", value: (row) => row.submittedAt ?? row.createdAt },
      { sql: "r.id", type: "uuid", value: (row) => row.id },
    ],
  },
};

/** The requests the viewer reads for a structure. One statement a page. */
export async function findRefundRequests(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: RefundRequestFilterArgs | null | undefined,
  orderBy: RefundRequestOrder | null | undefined,
): Promise<Connection<RefundRequest>> {
  return pageOfRequests(ctx, conditionsOf(ctx, filter ?? {}), args, orders[orderBy ?? "UPDATED_DESC"]);
}

/** What a list of requests asks of the table `r`, with its parameters. */
interface Conditions {
  readonly where: string;
  readonly params: readonly unknown[];
}

/** A page of the requests under these conditions, in one statement; one more when they are counted. */
export async function pageOfRequests(
  ctx: RequestContext,
  { where, params }: Conditions,
  args: ConnectionArgs,
  order: KeysetOrder<RefundRequest>,
): Promise<Connection<RefundRequest>> {
  const pageParams = [...params];
  const page = keyset(order, args, pageParams);
  const rows = await ctx.db.query<RefundRequest>(
    `select ${refundRequestColumns} from refund_request r where ${where} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    pageParams,
  );
  return page.page(
    rows,
    (row) => row,
    async () => {
      const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from refund_request r where ${where}`, [
        ...params,
      ]);
      return row?.count ?? 0;
    },
  );
}

/** Rights first: no filter can widen them. An empty list of statuses means none. */
function conditionsOf(ctx: RequestContext, filter: RefundRequestFilterArgs): { where: string; params: unknown[] } {
  const params: unknown[] = grantParams(ctx.viewer, ctx.now);
  const conditions = [readableForStructure];
  const bind = (value: unknown) => `$${params.push(value)}`;
  if (filter.statuses) conditions.push(`r.status = any (${bind(filter.statuses)}::text[])`);
  if (isGiven(filter.structureId)) conditions.push(`r.structure_id = ${bind(idOrNothing(filter.structureId))}::uuid`);
  if (isGiven(filter.campaignId)) conditions.push(`r.campaign_id = ${bind(idOrNothing(filter.campaignId))}::uuid`);
  if (filter.updatedSince) conditions.push(`r.updated_at >= ${bind(filter.updatedSince)}::timestamptz`);
  if (filter.search?.trim()) conditions.push(requestSearch(filter.search.trim(), bind));
  return { where: conditions.join(" and "), params };
}

/** SQL: the beginning of a request's number or of a SIRET, or a part of the structure's name. */
export function requestSearch(search: string, bind: (value: unknown) => string): string {
  const { siretPrefix, namePattern } = readStructureSearch(search);
  const ofStructure =
    siretPrefix === null ? `lower(s.name) like ${bind(namePattern)}::text` : `starts_with(s.siret, ${bind(siretPrefix)}::text)`;
  return `(starts_with(r.number, ${bind(search.toUpperCase())}::text)
    or exists (select from structure s where s.id = r.structure_id and ${ofStructure}))`;
}

function isGiven(value: string | null | undefined): value is string {
  return value !== null && value !== undefined;
}

const nothing = "00000000-0000-0000-0000-000000000000";

/** A malformed id finds nothing; it never drops the filter. */
export function idOrNothing(id: string): string {
  return isUuid(id) ? id : nothing;
}
