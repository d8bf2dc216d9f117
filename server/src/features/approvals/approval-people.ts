import { opens } from "@portail-tic/shared/access/capability-table";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { loadCapabilities, loadPerson, principalManagerLoader, type Person } from "../access/index.ts";
import type { Approval } from "./approval.type.ts";

/** Does the viewer belong to those who decide it? */
export async function isDecider(ctx: RequestContext, approval: Approval): Promise<boolean> {
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
