import type { ApprovalKind, ApprovalStatus } from "@portail-tic/shared/approvals/approval-status";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { readStructureSearch } from "@portail-tic/shared/structures/structure-search";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { badUserInput, notFound } from "../../platform/problems/top-level-errors.ts";
import { grantParams, readerOf, type Asker } from "../access/index.ts";
import { approvalColumns, approvalFilters, approvalTables, viewerAsked, viewerDecides } from "./approval.sql.ts";
import type { Approval } from "./approval.type.ts";

export interface ApprovalFilterArgs {
  status?: ApprovalStatus | null;
  kind?: ApprovalKind | null;
  structureId?: string | null;
  search?: string | null;
}
export type ApprovalOrderName = "CREATED_DESC" | "CREATED_ASC";

const columns: KeysetOrder<Approval>["columns"] = [
  { sql: "p.created_at", type: "timestamptz", value: (row) => row.createdAt },
  { sql: "p.id", type: "uuid", value: (row) => row.id },
];
const orders: Record<ApprovalOrderName, KeysetOrder<Approval>> = {
  CREATED_DESC: { direction: "desc", columns },
  CREATED_ASC: { direction: "asc", columns },
};

// A requester's address is masked to deciders, so the search does not read it: it would tell what the mask hides.
const searchByDecider = `($8::text is null or lower(s.name) like $8
  or exists (select from app_user u where u.id = p.requester_id and lower(u.first_name || ' ' || u.last_name) like $8))`;
const searchByRequester = `($8::text is null or lower(s.name) like $8)`;

const toDecide = `${viewerDecides} and p.requester_id <> $1 and ${approvalFilters} and ${searchByDecider}`;
const askedByMe = `${viewerAsked} and ${approvalFilters} and ${searchByRequester}`;

/** The requests the viewer decides, his own left out. Without a status: all of them, decided ones too. */
export function findApprovalsToDecide(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: ApprovalFilterArgs | null | undefined,
  order: ApprovalOrderName,
): Promise<Connection<Approval>> {
  return list(ctx, toDecide, args, filter, order);
}

/** The requests the viewer made (FR: historique de mes demandes), newest first. */
export function findMyApprovals(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: ApprovalFilterArgs | null | undefined,
): Promise<Connection<Approval>> {
  return list(ctx, askedByMe, args, filter, "CREATED_DESC");
}

async function list(
  ctx: RequestContext,
  where: string,
  args: ConnectionArgs,
  filter: ApprovalFilterArgs | null | undefined,
  order: ApprovalOrderName,
): Promise<Connection<Approval>> {
  const params = [...grantParams(ctx.viewer, ctx.now), ...filterParams(filter)];
  const countParams = [...params];
  const page = keyset(orders[order], args, params);
  const rows = await ctx.db.query<Approval>(
    `select ${approvalColumns} from ${approvalTables} where ${where} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    () => count(ctx, where, countParams),
  );
}

function filterParams(filter: ApprovalFilterArgs | null | undefined): unknown[] {
  const structureId = filter?.structureId ?? null;
  if (structureId !== null && !isUuid(structureId)) badUserInput(`"structureId" is not an identifier.`);
  const search = readStructureSearch(filter?.search);
  return [filter?.status ?? null, filter?.kind ?? null, structureId, search.siretPrefix, search.namePattern];
}

async function count(ctx: RequestContext, where: string, params: unknown[]): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${approvalTables} where ${where}`, params);
  return row?.count ?? 0;
}

/** How many requests wait for the viewer's decision: the counter beside « Approbations ». */
export async function countPendingApprovals(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(
    `select count(*)::int as count from approval p
     where ${viewerDecides} and p.status = 'PENDING' and p.requester_id <> $1 and p.expires_at > $2`,
    grantParams(ctx.viewer, ctx.now),
  );
  return row?.count ?? 0;
}

/** One request its requester or a decider may see; NOT_FOUND for everybody else. */
export async function getApproval(asker: Asker, id: string): Promise<Approval> {
  if (!isUuid(id)) return notFound();
  const [row] = await readerOf(asker).query<Approval>(
    `select ${approvalColumns} from ${approvalTables} where p.id = $4 and (${viewerAsked} or ${viewerDecides})`,
    [...grantParams(asker.viewer, asker.now), id],
  );
  return row ?? notFound();
}
