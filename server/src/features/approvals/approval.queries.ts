import type { ApprovalKind, ApprovalStatus } from "@portail-tic/shared/approvals/approval-status";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { readStructureSearch } from "@portail-tic/shared/structures/structure-search";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { keyset, type Keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { badUserInput, notFound } from "../../platform/problems/top-level-errors.ts";
import { grantParams, readerOf, type Asker } from "../access/index.ts";
import { approvalColumns, decidedStructures, decidersFilters, requestersFilters, viewerAsked, viewerDecides } from "./approval.sql.ts";
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

type Pages = (page: Keyset<Approval>) => string;

// From each structure its own first rows, in the order of the index: neither many structures nor one with many requests is read whole.
const toDecide = `p.requester_id <> $1 and ${decidersFilters}`;
const pagesToDecide: Pages = (page) => `${decidedStructures} cross join lateral (
  select * from approval p where p.decider_structure_id = g.structure_id and ${toDecide} and ${page.condition}
  order by ${page.orderBy} limit ${page.limit}) p`;
const allToDecide = `${decidedStructures} join approval p on p.decider_structure_id = g.structure_id where ${toDecide}`;

const askedByMe = `approval p where ${viewerAsked} and ${requestersFilters}`;
const pagesAskedByMe: Pages = (page) => `${askedByMe} and ${page.condition}`;

/** The requests the viewer decides, his own left out. Without a status: all of them, decided ones too. */
export function findApprovalsToDecide(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: ApprovalFilterArgs | null | undefined,
  order: ApprovalOrderName,
): Promise<Connection<Approval>> {
  return list(ctx, { pages: pagesToDecide, all: allToDecide }, args, filter, order);
}

/** The requests the viewer made (FR: historique de mes demandes), newest first. */
export function findMyApprovals(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: ApprovalFilterArgs | null | undefined,
): Promise<Connection<Approval>> {
  return list(ctx, { pages: pagesAskedByMe, all: askedByMe }, args, filter, "CREATED_DESC");
}

async function list(
  ctx: RequestContext,
  { pages, all }: { pages: Pages; all: string },
  args: ConnectionArgs,
  filter: ApprovalFilterArgs | null | undefined,
  order: ApprovalOrderName,
): Promise<Connection<Approval>> {
  const params = [...grantParams(ctx.viewer, ctx.now), ...filterParams(filter)];
  const countParams = [...params];
  const page = keyset(orders[order], args, params);
  const rows = await ctx.db.query<Approval>(
    `select ${approvalColumns} from (select p.* from ${pages(page)} order by ${page.orderBy} limit ${page.limit}) p
     join structure s on s.id = p.structure_id order by ${page.orderBy}`,
    params,
  );
  return page.page(
    rows,
    (row) => row,
    () => count(ctx, all, countParams),
  );
}

function filterParams(filter: ApprovalFilterArgs | null | undefined): unknown[] {
  const structureId = filter?.structureId ?? null;
  if (structureId !== null && !isUuid(structureId)) badUserInput(`"structureId" is not an identifier.`);
  const search = readStructureSearch(filter?.search);
  return [filter?.status ?? null, filter?.kind ?? null, structureId, search.siretPrefix, search.namePattern];
}

async function count(ctx: RequestContext, all: string, params: unknown[]): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${all}`, params);
  return row?.count ?? 0;
}

/** How many requests wait for the viewer's decision: the counter beside « Approbations ». */
export async function countPendingApprovals(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(
    `select count(*)::int as count from ${decidedStructures} join approval p on p.decider_structure_id = g.structure_id
     where p.status = 'PENDING' and p.requester_id <> $1 and p.expires_at > $2`,
    grantParams(ctx.viewer, ctx.now),
  );
  return row?.count ?? 0;
}

/** One request its requester or a decider may see; NOT_FOUND for everybody else. */
export async function getApproval(asker: Asker, id: string): Promise<Approval> {
  if (!isUuid(id)) return notFound();
  const [row] = await readerOf(asker).query<Approval>(
    `select ${approvalColumns} from approval p join structure s on s.id = p.structure_id
     where p.id = $4 and (${viewerAsked} or ${viewerDecides})`,
    [...grantParams(asker.viewer, asker.now), id],
  );
  return row ?? notFound();
}

/** The same for many ids, one statement per batch; null for those the viewer may not see. */
export const visibleApprovalsLoader = defineLoader<string, Approval>(async (ctx, ids) => {
  const rows = await ctx.db.query<Approval>(
    `select ${approvalColumns} from approval p join structure s on s.id = p.structure_id
     where p.id = any ($4::uuid[]) and (${viewerAsked} or ${viewerDecides})`,
    [...grantParams(ctx.viewer, ctx.now), ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});
