import type { Capability } from "@portail-tic/shared/access/capability";

import type { RequestContext } from "../../platform/graphql/context.ts";
import { hasStaffRole, isFullySignedIn } from "../../platform/sessions/viewer.ts";
import { currentGrants, grantParams } from "./grants.sql.ts";
import type { ViewerMenu } from "./viewer-menu.type.ts";

/** The entries of the viewer's menu, from the rights of this instant: nothing before the second factor. */
export async function readMenu(ctx: RequestContext): Promise<ViewerMenu> {
  if (!isFullySignedIn(ctx.viewer)) return { approvals: false, refundRequests: false, instruction: false };
  const rows = await ctx.db.query<{ capability: Capability }>(
    `select distinct a.capability from ${currentGrants} and a.capability in ('STRUCTURE_MANAGE', 'TIC_REFUND_READ')`,
    grantParams(ctx.viewer, ctx.now),
  );
  const held = new Set(rows.map((row) => row.capability));
  return {
    approvals: held.has("STRUCTURE_MANAGE"),
    refundRequests: held.has("TIC_REFUND_READ"),
    instruction: hasStaffRole(ctx.viewer, "INSTRUCTOR"),
  };
}
