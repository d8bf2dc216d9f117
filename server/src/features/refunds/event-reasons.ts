import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import type { RequestContext } from "../../platform/graphql/context.ts";

/** Why steps of one status were made, in the reader's language: for each request, one for each of these steps, the oldest first. */
type EventReasons = (ctx: RequestContext, requestIds: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;

const sources = new Map<RefundStatus, EventReasons>();

/** A higher feature says in the timeline why its own steps were made. */
export function addEventReasons(status: RefundStatus, reasons: EventReasons): void {
  sources.set(status, reasons);
}

interface Told {
  readonly requestId: string;
  readonly status: RefundStatus;
  reason: string | null;
}

/** Completes steps, the oldest first, by what higher features know of them: one statement for each status met. */
export async function completeReasons(ctx: RequestContext, steps: readonly Told[]): Promise<void> {
  for (const [status, reasons] of sources) {
    const byRequest = Map.groupBy(
      steps.filter((step) => step.status === status),
      ({ requestId }) => requestId,
    );
    if (byRequest.size === 0) continue;
    const told = await reasons(ctx, [...byRequest.keys()]);
    for (const [requestId, own] of byRequest) for (const [index, step] of own.entries()) step.reason = told.get(requestId)?.[index] ?? null;
  }
}
