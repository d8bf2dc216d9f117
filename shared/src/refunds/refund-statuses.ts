/** The statuses of a request, in the order of a normal life; the official code of payment requests beside. */
export const REFUND_STATUSES = [
  "DRAFT", // BROUILLON
  "SUBMITTED", // DEPOSEE
  "AVAILABLE", // MISE_A_DISPOSITION
  "IN_REVIEW",
  "SUSPENDED", // SUSPENDUE
  "COMPLETED", // COMPLETEE
  "APPROVED",
  "PAYMENT_ORDERED", // MISE_EN_PAIEMENT
  "SETTLED", // nothing to pay: an advance covers it
  "PAID",
  "PAYMENT_FAILED", // the bank sent the transfer back
  "REJECTED", // REJETEE
  "WITHDRAWN", // ABANDONNEE
  "REROUTED", // A_RECYCLER
] as const;
export type RefundStatus = (typeof REFUND_STATUSES)[number];
