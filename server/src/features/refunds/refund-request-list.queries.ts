import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { OPEN_STATUSES, type RefundStatus } from "@portail-tic/shared/refunds/refund-steps";
import { readStructureSearch } from "@portail-tic/shared/structures/structure-search";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { grantParams } from "../access/index.ts";
import type { RefundRequestOrder } from "./refund-enums.ts";
import { instructedOffices, readableForOffice, readableForStructure, refundRequestColumns } from "./refund-request.queries.ts";
import type { RefundRequest } from "./refund-request.type.ts";

export interface RefundRequestFilterArgs {
  structureId?: string | null;
  statuses?: readonly RefundStatus[] | null;
  campaignId?: string | null;
  search?: string | null;
  queue?: boolean | null;
  updatedSince?: Date | null;
}

const orders: Record<RefundRequestOrder, KeysetOrder<RefundRequest>> = {
  UPDATED_DESC: {
    direction: "desc",
    columns: [
      { sql: "r.updated_at", type: "timestamptz", value: (row) => row.updatedAt },
      { sql: "r.id", type: "uuid", value: (row) => row.id },
    ],
  },
  SUBMITTED_ASC: {
    direction: "asc",
    columns: [
      { sql: "coalesce(r.submitted_at, r.created_at)", type: "timestamptz", value: (row) => row.submittedAt ?? row.createdAt },
      { sql: "r.id", type: "uuid", value: (row) => row.id },
    ],
  },
};

/** The requests the viewer reads for a structure, or with `queue` those that wait in his office. One statement a page. */
export async function findRefundRequests(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: RefundRequestFilterArgs | null | undefined,
  orderBy: RefundRequestOrder | null | undefined,
): Promise<Connection<RefundRequest>> {
  const { where, params } = conditionsOf(ctx, filter ?? {});
  const countParams = [...params];
  const page = keyset(orders[orderBy ?? "UPDATED_DESC"], args, params);
  const rows = await ctx.db.query<RefundRequest>(
    `select ${refundRequestColumns} from refund_request r where ${where} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    async () => {
      const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from refund_request r where ${where}`, countParams);
      return row?.count ?? 0;
    },
  );
}

/** Rights first: no filter can widen them. An empty list of statuses means none. */
function conditionsOf(ctx: RequestContext, filter: RefundRequestFilterArgs): { where: string; params: unknown[] } {
  const isQueue = filter.queue ?? false;
  const { siretPrefix, namePattern } = readStructureSearch(filter.search);
  const number = filter.search?.trim().toUpperCase() ?? "";
  const params: unknown[] = [
    ...grantParams(ctx.viewer, ctx.now),
    instructedOffices(ctx.viewer),
    filter.statuses ?? (isQueue ? OPEN_STATUSES : null),
    idOrNothing(filter.structureId),
    idOrNothing(filter.campaignId),
    filter.updatedSince ?? null,
    number === "" ? null : number,
    siretPrefix,
    namePattern,
  ];
  // $4 and the grants are named in both cases so that every statement has the same parameters.
  const where = `${isQueue ? `${readableForOffice} and ($1::uuid, $2::timestamptz, $3::uuid[]) is not null` : `${readableForStructure} and $4::uuid[] is not null`}
    and ($5::text[] is null or r.status = any ($5))
    and ($6::uuid is null or r.structure_id = $6) and ($7::uuid is null or r.campaign_id = $7)
    and ($8::timestamptz is null or r.updated_at >= $8)
    and ($9::text is null or starts_with(r.number, $9) or exists (
      select from structure s where s.id = r.structure_id
        and (($10::text is not null and starts_with(s.siret, $10)) or ($11::text is not null and lower(s.name) like $11))))`;
  return { where, params };
}

const nothing = "00000000-0000-0000-0000-000000000000";

/** A malformed id finds nothing; it never drops the filter. */
function idOrNothing(id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : isUuid(id) ? id : nothing;
}
