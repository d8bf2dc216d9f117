import type { CivilDate } from "@portail-tic/shared/kernel/civil-date";

/** What the bank says of one movement. Money in cents; nothing of an account or a name is kept. */
export interface BankMovement {
  /** Our own reference, as it came back; null when the bank gives none. */
  readonly endToEndId: string | null;
  readonly amountCents: number | null;
  /** A status report may name a transfer without its amount: the reference alone says which. */
  readonly isAmountUnsaid?: true;
  readonly kind: "EXECUTED" | "RETURNED" | "PENDING";
  readonly bookedOn: CivilDate | null;
  /** ISO 20022 reason of a return or of a refusal. */
  readonly reasonCode: string | null;
}

/** One of our files, by the number we gave it, that the bank refused whole. */
export interface RefusedFile {
  readonly messageId: string;
  /** PENDING: refused as the double of a file that may be on its way to be paid. */
  readonly kind: "RETURNED" | "PENDING";
  readonly reasonCode: string;
  readonly bookedOn: CivilDate | null;
}

export interface BankReport {
  /** A statement (camt.053, camt.054), a status report (pain.002), a table. */
  readonly format: "CAMT" | "PAIN" | "CSV";
  readonly movements: readonly BankMovement[];
  readonly refusedFiles: readonly RefusedFile[];
}

/** Longest reference kept: what ISO 20022 allows. */
export const referenceMax = 35;

/** The bank gave no code: « the bank gives no reason ». */
export const noReason = "MS03";
