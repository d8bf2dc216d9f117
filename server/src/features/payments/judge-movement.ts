import type { BankMovement } from "../../integrations/payments/bank-report.ts";
import type { PaymentStatus } from "./payment.entity.ts";

export const movementResults = ["PAID", "FAILED", "ALREADY_DONE", "AMOUNT_DIFFERS", "NOT_RELEASED", "PENDING", "UNKNOWN"] as const;
export type MovementResult = (typeof movementResults)[number];

interface KnownPayment {
  readonly status: PaymentStatus;
  readonly amountCents: number;
  readonly isReleased: boolean;
}

/** What a movement changes of the payment it names; only PAID and FAILED change anything. A bank may send back what it had paid. */
export function judgeMovement(movement: BankMovement, payment: KnownPayment | null): MovementResult {
  if (!payment || payment.status === "SETTLED") return "UNKNOWN";
  if (movement.amountCents !== payment.amountCents) return "AMOUNT_DIFFERS";
  if (movement.kind === "PENDING") return "PENDING";
  if (!payment.isReleased) return "NOT_RELEASED";
  if (movement.kind === "RETURNED") return payment.status === "FAILED" ? "ALREADY_DONE" : "FAILED";
  return payment.status === "ORDERED" ? "PAID" : "ALREADY_DONE";
}
