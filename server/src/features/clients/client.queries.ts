import type { ClientState } from "@portail-tic/shared/clients/client-rules";
import { readStructureSearch } from "@portail-tic/shared/structures/structure-search";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { currentGrants, grantParams, structuresWith } from "../access/index.ts";
import type { ApprovalStructure } from "../approvals/index.ts";
import type { Client } from "./client.type.ts";

export interface ClientFilterArgs {
  search?: string | null;
  state?: ClientState | null;
}

const nameKey = `lower(s.name) collate "C"`;
const byName: KeysetOrder<Client> = {
  direction: "asc",
  columns: [
    { sql: nameKey, type: "text", value: (row) => row.nameKey },
    { sql: "s.id", type: "uuid", value: (row) => row.id },
  ],
};

/** SQL: the viewer's requests that wait, as `p`. */
const waiting = `p.requester_id = $1 and p.status = 'PENDING' and p.expires_at > $2 and ($3::uuid[] is null or p.structure_id = any ($3))`;

// « not in » on purpose: PostgreSQL reads such a list once, where it may read « not exists » again for each of 2 000 clients.
// One's own structure is the one whose principal manager one is; a center is no beneficiary. All others one works for, or asks to.
const clients = `(
    select a.structure_id, true as attached from ${currentGrants} and a.capability = 'STRUCTURE_READ'
      and a.structure_id not in (${structuresWith("STRUCTURE_ADMINISTER")})
    union
    select p.structure_id, false from approval p where ${waiting} and p.kind = 'MEMBERSHIP'
      and p.structure_id not in (select m.structure_id from membership m where m.user_id = $1 and m.ended_at is null)
  ) k join structure s on s.id = k.structure_id and not s.is_management_center and s.status <> 'INACTIVE'`;

const state = `case when not k.attached then 'PENDING'
  when s.id in (${structuresWith("TIC_REFUND_READ")}) then 'SUBSCRIBED' else 'ATTACHED' end`;

const matches = `($4::text is null or starts_with(s.siret, $4)) and ($5::text is null or lower(s.name) like $5)
  and ($6::text is null or ${state} = $6)`;

/** The structures the viewer works for or has asked to, his own and the management centers left out, by name (FR: clients). */
export async function findClients(
  ctx: RequestContext,
  args: ConnectionArgs,
  filter: ClientFilterArgs | null | undefined,
): Promise<Connection<Client>> {
  const search = readStructureSearch(filter?.search);
  const params: unknown[] = [...grantParams(ctx.viewer, ctx.now), search.siretPrefix, search.namePattern, filter?.state ?? null];
  const countParams = [...params];
  const page = keyset(byName, args, params);
  const rows = await ctx.db.query<Client>(
    `select s.id, s.siret, s.name, ${nameKey} as "nameKey", ${state} as state,
       (select p.id from approval p where ${waiting} and p.structure_id = s.id order by p.created_at desc limit 1) as "approvalId"
     from ${clients} where ${matches} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  const count = async (): Promise<number> => {
    const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from ${clients} where ${matches}`, countParams);
    return row?.count ?? 0;
  };
  return page.page(rows, (row) => row, count);
}

/** The management centers the viewer is attached to, by name: one, hardly ever more. */
export async function findCenterIds(ctx: RequestContext): Promise<string[]> {
  const rows = await ctx.db.query<{ id: string }>(
    `select s.id from structure s where s.is_management_center and s.id in (${structuresWith("STRUCTURE_READ")}) order by ${nameKey}, s.id`,
    grantParams(ctx.viewer, ctx.now),
  );
  return rows.map(({ id }) => id);
}

/** The management center a request was made for, by approval id. Whoever sees the request may see it. */
export const centerLoader = defineLoader<string, ApprovalStructure>(async (ctx, approvalIds) => {
  const rows = await ctx.db.query<ApprovalStructure & { approvalId: string }>(
    `select r.approval_id as "approvalId", s.id, s.siret, s.name from client_request r join structure s on s.id = r.center_id
     where r.approval_id = any ($1::uuid[])`,
    [approvalIds],
  );
  const byApproval = new Map(rows.map((row) => [row.approvalId, row]));
  return approvalIds.map((id) => byApproval.get(id) ?? null);
});
