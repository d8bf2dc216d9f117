import type { MembershipRole } from "@portail-tic/shared/access/membership-role";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { grantParams } from "../access/index.ts";
import type { Membership, MembershipRequest } from "./membership.type.ts";

/** SQL: the columns of an attachment under the names of its GraphQL type; the table is `m`. */
export const membershipColumns = `m.id, m.user_id as "userId", m.structure_id as "structureId", m.role, m.service_id as "serviceId", m.proof,
  m.started_at as "startedAt", m.ended_at as "endedAt"`;

type ListedMembership = Membership & { structureKey: string };
const byStructureName: KeysetOrder<ListedMembership> = {
  direction: "asc",
  columns: [
    { sql: "m.structure_key", type: "text", value: (row) => row.structureKey },
    { sql: "m.id", type: "uuid", value: (row) => row.id },
  ],
};

const mine = `membership m
  where m.user_id = $1 and m.ended_at is null and m.started_at <= $2 and ($3::uuid[] is null or m.structure_id = any ($3))`;

/** The viewer's own current attachments, by name of the structure (FR: mes rattachements). */
export async function findMyMemberships(ctx: RequestContext, args: ConnectionArgs): Promise<Connection<Membership>> {
  const params: unknown[] = grantParams(ctx.viewer, ctx.now);
  const page = keyset(byStructureName, args, params);
  const rows = await ctx.db.query<ListedMembership>(
    `select ${membershipColumns}, m.structure_key as "structureKey" from ${mine} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  const count = async (): Promise<number> => {
    const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${mine}`, grantParams(ctx.viewer, ctx.now));
    return row?.count ?? 0;
  };
  return page.page(rows, (row) => row, count);
}

// Structure by structure: by the user first, PostgreSQL would read two thousand attachments to find a few.
const mineOn = `unnest($4::uuid[]) k (structure_id) cross join lateral (select ${membershipColumns} from ${mine} and m.structure_id = k.structure_id limit 1) m`;

/** The viewer's role by structure id, one statement per batch; null where the viewer is not attached. */
export const myRoleLoader = defineLoader<string, MembershipRole>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<{ structureId: string; role: MembershipRole }>(`select m."structureId", m.role from ${mineOn}`, [
    ...grantParams(ctx.viewer, ctx.now),
    structureIds,
  ]);
  const byStructure = new Map(rows.map((row) => [row.structureId, row.role]));
  return structureIds.map((id) => byStructure.get(id) ?? null);
});

/** The viewer's current attachment by structure id, one statement per batch; null where the viewer is not attached. */
export const myMembershipLoader = defineLoader<string, Membership>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<Membership>(`select m.* from ${mineOn}`, [...grantParams(ctx.viewer, ctx.now), structureIds]);
  const byStructure = new Map(rows.map((row) => [row.structureId, row]));
  return structureIds.map((id) => byStructure.get(id) ?? null);
});

/** How many deputies each structure has now, for the rule that allows no third one. */
export const deputyCountLoader = defineLoader<string, number>(async (ctx, structureIds) => {
  const rows = await ctx.db.query<{ structureId: string; count: number }>(
    `select structure_id as "structureId", count(*)::int as count from membership
     where structure_id = any ($1::uuid[]) and role = 'DEPUTY_MANAGER' and ended_at is null group by structure_id`,
    [structureIds],
  );
  const byStructure = new Map(rows.map((row) => [row.structureId, row.count]));
  return structureIds.map((id) => byStructure.get(id) ?? 0);
});

/** What an approval asks as an attachment, by approval id; null for other kinds. */
export const membershipRequestLoader = defineLoader<string, MembershipRequest>(async (ctx, approvalIds) => {
  const rows = await ctx.db.query<MembershipRequest & { approvalId: string }>(
    `select approval_id as "approvalId", requested_role as "requestedRole", granted_role as "grantedRole",
       requested_service_code as "requestedServiceCode", granted_service_id as "grantedServiceId",
       structure_id as "structureId"
     from membership_request where approval_id = any ($1::uuid[])`,
    [approvalIds],
  );
  const byApproval = new Map(rows.map((row) => [row.approvalId, row]));
  return approvalIds.map((id) => byApproval.get(id) ?? null);
});
