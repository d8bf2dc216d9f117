import type { CivilDate } from "@portail-tic/shared/kernel/civil-date";

/** What the bank says of one movement. Money in cents; nothing of an account or a name is kept. */
export interface BankMovement {
  /** Our own reference, as it came back; null when the bank gives none. */
  readonly endToEndId: string | null;
  readonly amountCents: number | null;
  readonly kind: "EXECUTED" | "RETURNED" | "PENDING";
  readonly bookedOn: CivilDate | null;
  /** ISO 20022 reason of a return. */
  readonly reasonCode: string | null;
}

export interface BankReport {
  readonly format: "CAMT" | "CSV";
  readonly movements: readonly BankMovement[];
}

/** Longest reference kept: what ISO 20022 allows. */
export const referenceMax = 35;
