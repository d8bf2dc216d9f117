import type { ApprovalKind, ApprovalStatus } from "@portail-tic/shared/approvals/approval-status";
import { isCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { endOfParisDay, startOfParisDay } from "@portail-tic/shared/kernel/paris-time";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { readStructureSearch } from "@portail-tic/shared/structures/structure-search";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset } from "../../platform/graphql/keyset.ts";
import { badUserInput } from "../../platform/problems/top-level-errors.ts";
import { grantParams } from "../access/index.ts";
import {
  approvalOrders,
  isByRequester,
  sortKeys,
  structuresBeyond,
  type ApprovalOrderName,
  type ListedApproval,
} from "./approval-orders.ts";
import { serviceCodeOf } from "./approval-part.ts";
import { approvalColumns, decidedStructures, viewerAsked } from "./approval.sql.ts";
import type { Approval } from "./approval.type.ts";

export interface ApprovalFilterArgs {
  statuses?: readonly ApprovalStatus[] | null;
  kind?: ApprovalKind | null;
  structureId?: string | null;
  requesterId?: string | null;
  serviceCode?: string | null;
  createdFrom?: string | null;
  createdTo?: string | null;
  search?: string | null;
}

/** SQL of a list: the filters of `p`, and those of the structures they are looked for in. */
interface Conditions {
  readonly ofRequest: string;
  readonly ofStructure: string;
  readonly params: unknown[];
}

/** The requests the viewer decides, his own left out. Without a status: all of them, decided ones too. */
export async function findApprovalsToDecide(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: ApprovalFilterArgs | null | undefined,
  orderBy: ApprovalOrderName,
): Promise<Connection<Approval>> {
  const { ofRequest, ofStructure, params } = conditionsOf(ctx, filter ?? {}, { readsRequesters: true });
  const countParams = [...params];
  const cursorPlace = params.length + 1;
  const page = keyset(approvalOrders[orderBy], args, params);
  const structures = `${decidedStructures} join structure s on s.id = g.structure_id`;
  const request = `p.decider_structure_id = g.structure_id and p.requester_id <> $1 and ${ofRequest}`;
  const limited = `order by ${page.orderBy} limit ${page.limit}`;
  // From each structure its own first rows, in the order of an index: neither many structures nor one with many requests is read whole.
  const perStructure = `select p.* from ${structures}
    cross join lateral (select p.* from approval p where ${request} and ${page.condition} ${limited}) p
    where ${ofStructure} and ${args.after ? structuresBeyond(orderBy, cursorPlace) : "true"} ${limited}`;
  // People are sorted by name: no index of requests knows it, so those that match are all looked at.
  const all = `select p.* from ${structures} join approval p on ${request} join app_user u on u.id = p.requester_id
    where ${ofStructure} and ${page.condition} ${limited}`;
  const rows = await readRows(ctx, isByRequester(orderBy) ? all : perStructure, page.orderBy, params);
  return page.page(
    rows,
    (row) => row,
    () => count(ctx, `${structures} join approval p on ${request} where ${ofStructure}`, countParams),
  );
}

/** The requests the viewer made (FR: historique de mes demandes), newest first. */
export async function findMyApprovals(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: ApprovalFilterArgs | null | undefined,
): Promise<Connection<Approval>> {
  const { ofRequest, ofStructure, params } = conditionsOf(ctx, filter ?? {}, { readsRequesters: false });
  const countParams = [...params];
  const page = keyset(approvalOrders.CREATED_DESC, args, params);
  const mine = `approval p join structure s on s.id = p.structure_id where ${viewerAsked} and ${ofRequest} and ${ofStructure}`;
  const limited = `order by ${page.orderBy} limit ${page.limit}`;
  const rows = await readRows(ctx, `select p.* from ${mine} and ${page.condition} ${limited}`, page.orderBy, params);
  return page.page(
    rows,
    (row) => row,
    () => count(ctx, mine, countParams),
  );
}

function readRows(ctx: RequestContext, chosen: string, orderBy: string, params: unknown[]): Promise<ListedApproval[]> {
  return ctx.db.query<ListedApproval>(
    `select ${approvalColumns}, ${sortKeys} from (${chosen}) p
     join structure s on s.id = p.structure_id join app_user u on u.id = p.requester_id order by ${orderBy}`,
    params,
  );
}

async function count(ctx: RequestContext, from: string, params: unknown[]): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${from}`, params);
  return row?.count ?? 0;
}

/** Conditions that are not asked are left out, so that PostgreSQL plans what is: their number, and so that of the statements, is small. */
function conditionsOf(ctx: RequestContext, filter: ApprovalFilterArgs, { readsRequesters }: { readsRequesters: boolean }): Conditions {
  const params: unknown[] = [...grantParams(ctx.viewer, ctx.now)];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const { statuses, kind } = filter;
  const ofRequest = [`(${bind(kind ?? null)}::text is null or p.kind = $${params.length})`];
  // One status alone follows its index in order; an empty list means none.
  if (statuses?.length === 1) ofRequest.push(`p.status = ${bind(statuses[0])}::text`);
  else if (statuses) ofRequest.push(`p.status = any (${bind(statuses)}::text[])`);
  if (isGiven(filter.createdFrom)) ofRequest.push(`p.created_at >= ${bind(startOfParisDay(day("createdFrom", filter.createdFrom)))}`);
  if (isGiven(filter.createdTo)) ofRequest.push(`p.created_at < ${bind(endOfParisDay(day("createdTo", filter.createdTo)))}`);
  if (isGiven(filter.requesterId)) ofRequest.push(`p.requester_id = ${bind(id("requesterId", filter.requesterId))}::uuid`);
  if (isGiven(filter.serviceCode)) ofRequest.push(`${serviceCodeOf()} = ${bind(filter.serviceCode.trim().toUpperCase())}::text`);
  const ofStructure = isGiven(filter.structureId) ? [`s.id = ${bind(id("structureId", filter.structureId))}::uuid`] : [];
  const search = readStructureSearch(filter.search);
  if (search.siretPrefix !== null) ofStructure.push(`starts_with(s.siret, ${bind(search.siretPrefix)}::text)`);
  if (search.namePattern !== null) {
    const name = `lower(s.name) like ${bind(search.namePattern)}::text`;
    if (readsRequesters) ofRequest.push(`(${name} or ${requesterLike(params.length)})`);
    else ofStructure.push(name);
  }
  return { ofRequest: ofRequest.join(" and "), ofStructure: ofStructure.join(" and ") || "true", params };
}

/** A requester's address is masked to deciders, so their search does not read it: it would tell what the mask hides. */
const requesterLike = (pattern: number) =>
  `exists (select from app_user u where u.id = p.requester_id and lower(u.first_name || ' ' || u.last_name) like $${pattern}::text)`;

const isGiven = (value: string | null | undefined): value is string => value !== null && value !== undefined && value !== "";
const id = (name: string, value: string) => (isUuid(value) ? value : badUserInput(`"${name}" is not an identifier.`));
const day = (name: string, value: string) => (isCivilDate(value) ? value : badUserInput(`"${name}" is not a day like 2026-01-31.`));
