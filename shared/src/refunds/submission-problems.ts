import type { CivilDate } from "../kernel/civil-date.ts";
import { judgeFiling, type FilingWindow } from "../campaigns/judge-filing.ts";
import type { ProblemCode } from "../problems/problem-codes.ts";
import type { ProblemDraft } from "../problems/problems-from-zod.ts";

/** A request of thousands of lines is told its first faults by place, and how many lines have others. */
export const MAX_PLACES_TOLD = 20;

/** What must be known of a draft to say whether it can be sent. */
export interface SubmissionFacts {
  readonly today: CivilDate;
  readonly beneficiaryCategoryCode: string | null;
  /** NONE: not chosen. ARCHIVED: chosen, and no longer usable. */
  readonly bankAccount: "NONE" | "ARCHIVED" | "ACTIVE";
  readonly swornAccuracy: boolean;
  readonly swornNotInDifficulty: boolean;
  readonly asksNotInDifficulty: boolean;
  readonly asksAdvance: boolean;
  readonly advanceCents: number | null;
  readonly totalCents: number;
  readonly lineCount: number;
  /** How many lines something keeps from being sent; the first ones have their place below. */
  readonly incompleteLineCount: number;
  /** Places (from 0) of the first lines without an invoice file, and of those whose invoice serves in another request. */
  readonly linesWithoutFile: readonly number[];
  readonly linesUsedElsewhere: readonly number[];
  /** Places of the first lines whose rate was taken out and is not known any more. */
  readonly linesWithoutRate: readonly number[];
  /** A rate or the ceiling was corrected since the amounts were computed. */
  readonly haveAmountsChanged: boolean;
  /** Other requests of the structure leave nothing of the ceiling. */
  readonly isCeilingReached: boolean;
  /** When the structure moved to another SIRET, and the places of the lines delivered from then on. */
  readonly movedOn: CivilDate | null;
  readonly linesAfterMove: readonly number[];
  /** The filing window of every product that has a line; of the whole campaign when there is none. */
  readonly filingWindows: readonly FilingWindow[];
  readonly hasOffice: boolean;
  readonly hasOpenRequest: boolean;
}

/** Everything that still stands in the way of sending, in the order of the form. */
export function submissionProblems(facts: SubmissionFacts): ProblemDraft[] {
  return [...campaignProblems(facts), ...headerProblems(facts), ...lineProblems(facts), ...statementProblems(facts)];
}

function campaignProblems(facts: SubmissionFacts): ProblemDraft[] {
  const denied = facts.filingWindows.map((window) => judgeFiling(window, facts.today)).find((verdict) => !verdict.allowed);
  return [
    ...(denied?.allowed === false ? [{ code: denied.code, path: ["campaignId"], params: denied.params ?? {} }] : []),
    ...(facts.hasOpenRequest ? [problem("REQUEST_ALREADY_OPEN", "campaignId")] : []),
  ];
}

function headerProblems(facts: SubmissionFacts): ProblemDraft[] {
  return [
    ...(facts.hasOffice ? [] : [problem("OFFICE_UNKNOWN", "structureId")]),
    ...(facts.beneficiaryCategoryCode ? [] : [problem("CATEGORY_MISSING", "beneficiaryCategoryCode")]),
    ...(facts.bankAccount === "NONE" ? [problem("BANK_ACCOUNT_MISSING", "bankAccountId")] : []),
    ...(facts.bankAccount === "ARCHIVED" ? [problem("BANK_ACCOUNT_INACTIVE", "bankAccountId")] : []),
    ...(facts.asksAdvance && facts.advanceCents === null ? [problem("REQUIRED", "advanceCents")] : []),
  ];
}

function lineProblems(facts: SubmissionFacts): ProblemDraft[] {
  if (facts.lineCount === 0) return [problem("LINES_MISSING", "lines")];
  return [
    ...(facts.haveAmountsChanged ? [problem("AMOUNTS_CHANGED")] : []),
    ...(facts.totalCents === 0 ? [problem(facts.isCeilingReached ? "CEILING_REACHED" : "NOTHING_TO_REFUND", "lines")] : []),
    ...facts.linesWithoutRate.map((index) => problem("RATE_UNKNOWN", "lines", String(index), "productCode")),
    ...facts.linesUsedElsewhere.map((index) => problem("INVOICE_ALREADY_USED", "lines", String(index), "invoiceNumber")),
    ...facts.linesAfterMove.map((index) => ({
      ...problem("DELIVERY_AFTER_MOVE", "lines", String(index), "deliveryDate"),
      params: { movedOn: facts.movedOn ?? "" },
    })),
    ...facts.linesWithoutFile.map((index) => problem("INVOICE_FILE_MISSING", "lines", String(index), "documentId")),
    ...moreLines(facts),
  ];
}

function moreLines(facts: SubmissionFacts): ProblemDraft[] {
  const told = new Set([...facts.linesUsedElsewhere, ...facts.linesWithoutRate, ...facts.linesAfterMove, ...facts.linesWithoutFile]);
  const count = facts.incompleteLineCount - told.size;
  return count > 0 ? [{ ...problem("MORE_LINES_INCOMPLETE", "lines"), params: { count } }] : [];
}

function statementProblems(facts: SubmissionFacts): ProblemDraft[] {
  return [
    ...(facts.swornAccuracy ? [] : [problem("STATEMENT_MISSING", "swornAccuracy")]),
    ...(facts.asksNotInDifficulty && !facts.swornNotInDifficulty ? [problem("STATEMENT_MISSING", "swornNotInDifficulty")] : []),
  ];
}

function problem(code: ProblemCode, ...path: string[]): ProblemDraft {
  return { code, path, params: {} };
}
