import type { Capabilities } from "@portail-tic/shared/access/capability";
import { allowedRefundActions, type RefundAction, type RefundFacts } from "@portail-tic/shared/refunds/judge-refund-action";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Viewer } from "../../platform/sessions/viewer.ts";
import { loadCapabilities, mayWrite } from "../access/index.ts";
import { instructedOffices } from "./refund-request.queries.ts";
import type { RefundRequest } from "./refund-request.type.ts";

interface Instructed {
  readonly status: RefundStatus;
  readonly officeId: string | null;
  readonly instructorId: string | null;
  readonly proposedBy: string | null;
  readonly createdBy: string;
  readonly submittedBy: string | null;
}

/** What the rule of actions needs, from a request and what the viewer holds on its structure. */
export function refundFactsOf(viewer: Viewer, request: Instructed, held: Capabilities): RefundFacts {
  const { status, officeId, instructorId, proposedBy } = request;
  const viewerId = viewer.kind === "session" ? viewer.userId : null;
  return {
    status,
    mayWrite: held.has("TIC_REFUND_WRITE"),
    mayInstruct: status !== "DRAFT" && officeId !== null && instructedOffices(viewer).includes(officeId),
    // Whoever prepared it keeps his hands off it, even once he has left the structure.
    belongsToStructure: held.size > 0 || (viewerId !== null && (request.createdBy === viewerId || request.submittedBy === viewerId)),
    isTaken: instructorId !== null,
    isTakenByViewer: viewerId !== null && instructorId === viewerId,
    proposal: proposedBy === null ? "NONE" : proposedBy === viewerId ? "MINE" : "COLLEAGUES",
  };
}

/** What the viewer may do with a request now, by the rule the use cases enforce. */
export async function loadAllowedActions(ctx: RequestContext, request: RefundRequest): Promise<RefundAction[]> {
  if (!mayWrite(ctx.viewer)) return [];
  return allowedRefundActions(refundFactsOf(ctx.viewer, request, await loadCapabilities(ctx, request.structureId)));
}
