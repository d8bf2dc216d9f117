import type { Capabilities } from "@portail-tic/shared/access/capability";
import { allowedRefundActions, type RefundAction, type RefundFacts } from "@portail-tic/shared/refunds/judge-refund-action";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-steps";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Viewer } from "../../platform/sessions/viewer.ts";
import { loadCapabilities, mayWrite } from "../access/index.ts";
import { instructedOffices } from "./refund-request.queries.ts";
import type { RefundRequest } from "./refund-request.type.ts";

interface Instructed {
  readonly status: RefundStatus;
  readonly officeId: string | null;
  readonly instructorId: string | null;
}

/** What the rule of actions needs, from a request and what the viewer holds on its structure. */
export function refundFactsOf(viewer: Viewer, request: Instructed, held: Capabilities): RefundFacts {
  const { status, officeId, instructorId } = request;
  return {
    status,
    mayWrite: held.has("TIC_REFUND_WRITE"),
    mayInstruct: status !== "DRAFT" && officeId !== null && instructedOffices(viewer).includes(officeId),
    belongsToStructure: held.size > 0,
    isTaken: instructorId !== null,
    isTakenByViewer: viewer.kind === "session" && instructorId === viewer.userId,
  };
}

/** What the viewer may do with a request now, by the rule the use cases enforce. */
export async function loadAllowedActions(ctx: RequestContext, request: RefundRequest): Promise<RefundAction[]> {
  if (!mayWrite(ctx.viewer)) return [];
  return allowedRefundActions(refundFactsOf(ctx.viewer, request, await loadCapabilities(ctx, request.structureId)));
}
