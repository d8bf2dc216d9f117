import type { RefundStatus } from "./refund-statuses.ts";

/** Who makes a step: the structure's people, the office, or the portal by itself. */
export type RefundActor = "REQUESTER" | "OFFICE" | "SYSTEM";

interface RefundStep {
  /** From which statuses a request may come here. */
  readonly from: readonly RefundStatus[];
  readonly by: RefundActor;
}

/** Statuses of a request sent and not yet settled: one per structure and campaign, and the requester may still withdraw it. */
export const OPEN_STATUSES = [
  "SUBMITTED",
  "AVAILABLE",
  "IN_REVIEW",
  "SUSPENDED",
  "COMPLETED",
  "REROUTED",
] as const satisfies readonly RefundStatus[];

/** The life of a request: one row per status, where it may come from and who takes it there. */
export const refundSteps: Readonly<Record<RefundStatus, RefundStep>> = {
  DRAFT: { from: [], by: "REQUESTER" },
  SUBMITTED: { from: ["DRAFT"], by: "REQUESTER" },
  AVAILABLE: { from: ["SUBMITTED", "REROUTED", "IN_REVIEW"], by: "SYSTEM" }, // from the review: an officer put it back
  IN_REVIEW: { from: ["AVAILABLE", "COMPLETED", "SUSPENDED"], by: "OFFICE" },
  SUSPENDED: { from: ["IN_REVIEW"], by: "OFFICE" },
  COMPLETED: { from: ["SUSPENDED"], by: "REQUESTER" },
  APPROVED: { from: ["IN_REVIEW"], by: "OFFICE" },
  PAYMENT_ORDERED: { from: ["APPROVED", "PAYMENT_FAILED"], by: "OFFICE" },
  PAID: { from: ["PAYMENT_ORDERED"], by: "SYSTEM" },
  SETTLED: { from: ["APPROVED", "PAYMENT_FAILED"], by: "OFFICE" },
  PAYMENT_FAILED: { from: ["PAYMENT_ORDERED", "PAID"], by: "SYSTEM" },
  REJECTED: { from: ["IN_REVIEW"], by: "OFFICE" },
  WITHDRAWN: { from: OPEN_STATUSES, by: "REQUESTER" },
  REROUTED: { from: ["AVAILABLE", "IN_REVIEW"], by: "OFFICE" },
};

/** May a request go from one status to the other? */
export function canStep(from: RefundStatus, to: RefundStatus): boolean {
  return refundSteps[to].from.includes(from);
}
