import type { CivilDate } from "@portail-tic/shared/kernel/civil-date";

/** Who pays: the account every transfer is taken from, as the settings name it. */
export interface DebtorAccount {
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
}

/** One transfer; its IBAN is in clear only as long as the file is being written. */
export interface CreditTransfer {
  /** Comes back in the bank's report: 35 characters, unique for ever. */
  readonly endToEndId: string;
  readonly amountCents: number;
  readonly creditorName: string;
  readonly creditorIban: string;
  /** What the beneficiary reads on the statement. */
  readonly text: string;
}

/** A file of transfers in euros (pain.001). */
export interface CreditTransferFile {
  /** At most 29 characters: the library adds the numbers of its parts. */
  readonly messageId: string;
  readonly createdAt: Date;
  readonly executionDate: CivilDate;
  readonly debtor: DebtorAccount;
  readonly transfers: readonly CreditTransfer[];
}

/** The longest forms of the message (35, 70, 140) and its largest amount, from the EPC implementation guideline of credit transfers. */
export const transferLimits = { id: 35, name: 70, text: 140, maxCents: 99_999_999_999 } as const;
