import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { grantParams, readerOf, structuresWith, type Asker } from "../access/index.ts";
import { approvalColumns, viewerAsked, viewerDecides } from "./approval.sql.ts";
import type { Approval } from "./approval.type.ts";

/** How many requests wait for the viewer's decision: the counter beside « Approbations ». */
export async function countPendingApprovals(ctx: RequestContext): Promise<number> {
  const [row] = await ctx.db.query<{ count: number }>(
    // As one array, that PostgreSQL sorts and walks an index with: several times quicker than looking each structure up.
    `select count(*)::int as count from approval p where p.decider_structure_id = any (array(${structuresWith("STRUCTURE_MANAGE")}))
       and p.status = 'PENDING' and p.requester_id <> $1 and p.expires_at > $2`,
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
