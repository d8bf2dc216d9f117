import { allowedApprovalActions, type ApprovalAction } from "@portail-tic/shared/approvals/approval-rules";
import { opens } from "@portail-tic/shared/access/capability-table";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { isViewer, loadActions, loadCapabilities, loadPerson, principalManagerLoader, type Person } from "../access/index.ts";
import type { Approval } from "./approval.type.ts";

/** Does the viewer belong to those who decide it? */
async function isDecider(ctx: RequestContext, approval: Approval): Promise<boolean> {
  return opens(await loadCapabilities(ctx, approval.structureId), "decideApprovals");
}

/** Who asks. Deciders must know whom they let in: the name is theirs to read, the address only once the person is attached. */
export function loadRequester(ctx: RequestContext, approval: Approval): Promise<Person> {
  return loadPerson(ctx, approval.requesterId, approval.requesterIsMember ? "FULL" : "NAMED");
}

/**
 * Who decided, or the principal manager while the request waits; nobody for one that ended without a decision.
 * Only those attached to the structure see the name: nobody learns who manages a SIRET by asking.
 */
export async function loadDecider(ctx: RequestContext, approval: Approval): Promise<Person | null> {
  const [deciderId, capabilities] = await Promise.all([deciderIdOf(ctx, approval), loadCapabilities(ctx, approval.structureId)]);
  if (deciderId === null) return null;
  return loadPerson(ctx, deciderId, capabilities.has("STRUCTURE_READ") ? "FULL" : "INITIALS");
}

async function deciderIdOf(ctx: RequestContext, approval: Approval): Promise<string | null> {
  if (approval.deciderId !== null) return approval.deciderId;
  return approval.status === "PENDING" ? principalManagerLoader(ctx).load(approval.structureId) : null;
}

/** What the deciders noted for themselves: never the requester's to read, even one who decides for the structure. */
export async function loadInternalNote(ctx: RequestContext, approval: Approval): Promise<string | null> {
  return !isViewer(ctx, approval.requesterId) && (await isDecider(ctx, approval)) ? approval.note : null;
}

/** What the viewer may do with it now, by the rules the use cases enforce. */
export function loadAllowedActions(
  ctx: RequestContext,
  { status, expiresAt, requesterId, structureId }: Approval,
): Promise<ApprovalAction[]> {
  const isRequester = isViewer(ctx, requesterId);
  return loadActions(ctx, structureId, (held) =>
    allowedApprovalActions({ status, isExpired: expiresAt <= ctx.now, isRequester, isDecider: opens(held, "decideApprovals") }),
  );
}
