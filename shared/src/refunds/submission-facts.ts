import type { FilingWindow } from "../campaigns/judge-filing.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Decimal } from "../kernel/decimal.ts";
import type { RateUnit } from "../kernel/units.ts";

/** Some of the lines of a draft: how many, and the invoice numbers of the first ones. */
export interface SomeLines {
  readonly count: number;
  readonly invoices: readonly string[];
}

/** What the structure asks for one product this time, its other requests of the campaign included, and asked a year before. */
export interface ProductQuantities {
  readonly productCode: string;
  readonly productName: string;
  readonly unit: RateUnit;
  readonly quantity: Decimal;
  /** Zero: nothing was asked a year before. */
  readonly lastYear: Decimal;
}

/** What must be known of a draft to say whether it can be sent, and what should be looked at again before. */
export interface SubmissionFacts {
  readonly today: CivilDate;
  /** The instant of the question, ISO in UTC. */
  readonly now: string;
  readonly beneficiaryCategoryCode: string | null;
  /** NONE: not chosen. ARCHIVED: chosen, and no longer usable. */
  readonly bankAccount: "NONE" | "ARCHIVED" | "ACTIVE";
  /** No payment to that account before this instant, ISO in UTC. */
  readonly bankAccountUsableFrom: string | null;
  readonly swornAccuracy: boolean;
  readonly swornNotInDifficulty: boolean;
  readonly asksNotInDifficulty: boolean;
  readonly asksAdvance: boolean;
  readonly advanceCents: number | null;
  readonly totalCents: number;
  readonly lineCount: number;
  /** Lines without an invoice file, and lines whose invoice stands in another draft of the structure too. */
  readonly withoutFile: SomeLines;
  readonly inAnotherDraft: SomeLines;
  /** Lines whose e-invoice names another buyer than the structure. */
  readonly billedToAnother: SomeLines;
  /** How many lines something keeps from being sent; the first ones have their place below. */
  readonly blockedLineCount: number;
  /** Where a file held a virus and was deleted (the RIB stands for its bank account). One that waits for its check keeps nobody from sending. */
  readonly infectedFields: readonly ("lines" | "attachments" | "bankAccountId")[];
  /** Places (from 0) of the first lines whose invoice a sent request has claimed, and of those delivered outside the campaign's period. */
  readonly linesUsedElsewhere: readonly number[];
  readonly linesOutsidePeriod: readonly number[];
  /** Places of the first lines whose rate was taken out and is not known any more. */
  readonly linesWithoutRate: readonly number[];
  /** A rate or the ceiling was corrected since the amounts were computed. */
  readonly haveAmountsChanged: boolean;
  /** Other requests of the structure leave nothing of the ceiling. */
  readonly isCeilingReached: boolean;
  readonly period: { readonly from: CivilDate; readonly until: CivilDate };
  /** When the structure moved to another SIRET, and the places of the lines delivered from then on. */
  readonly movedOn: CivilDate | null;
  readonly linesAfterMove: readonly number[];
  /** The filing window of every product that has a line; of the whole campaign when there is none. */
  readonly filingWindows: readonly FilingWindow[];
  readonly hasOffice: boolean;
  readonly hasOpenRequest: boolean;
  readonly quantities: readonly ProductQuantities[];
  /** The portal's own figures: no public threshold exists. */
  readonly limits: { readonly deadlineNearDays: number; readonly quantityFactor: number };
}
