import { judgeFiling } from "../campaigns/judge-filing.ts";
import { daysBetween } from "../kernel/civil-date.ts";
import { rateUnitSigns } from "../kernel/units.ts";
import type { ProblemCode, ProblemParams } from "../problems/problem-codes.ts";
import type { ProblemDraft } from "../problems/problems-from-zod.ts";
import type { SomeLines, SubmissionFacts } from "./submission-facts.ts";
import { unusualQuantities } from "./unusual-quantities.ts";

/**
 * BLOCKING stands in the way of sending. WARNING is sent once the person has said that it was looked at, and the office reads it.
 * INFORMATION asks nothing.
 */
export const CHECK_SEVERITIES = ["BLOCKING", "WARNING", "INFORMATION"] as const;
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number];

/** One thing a check found: the field, the values its text quotes, and what tells it from another of the same check. */
interface Found {
  readonly path: readonly string[];
  readonly params?: ProblemParams;
  readonly subject?: string;
}

interface Check {
  readonly code: ProblemCode;
  readonly severity: CheckSeverity;
  readonly find: (facts: SubmissionFacts) => readonly Found[];
}

/** Found by a check in a draft. `key` is what acknowledges it: the same finding has the same key. */
export interface SubmissionFinding extends ProblemDraft {
  readonly key: string;
  readonly severity: CheckSeverity;
}

/** A request of thousands of lines is told its first faults by place, and how many lines have others. */
export const MAX_PLACES_TOLD = 20;

const when = (isFound: boolean, ...path: string[]): Found[] => (isFound ? [{ path }] : []);
const isEmpty = ({ lineCount, totalCents }: SubmissionFacts) => lineCount > 0 && totalCents === 0;
const onLines = (places: readonly number[], field: string, params?: ProblemParams): Found[] =>
  places.map((place) => ({ path: ["lines", String(place), field], ...(params ? { params } : {}) }));
const someLines = ({ count, invoices }: SomeLines): Found[] =>
  count === 0 ? [] : [{ path: ["lines"], params: { count, invoices: invoices.join(", ") + (count > invoices.length ? "…" : "") } }];

/** Everything that is looked at before a request leaves, in the order of the form: one row a check. */
export const submissionChecks: readonly Check[] = [
  { code: "CAMPAIGN_NOT_OPEN", severity: "BLOCKING", find: (facts) => windowDenial(facts, "CAMPAIGN_NOT_OPEN") },
  { code: "CAMPAIGN_CLOSED", severity: "BLOCKING", find: (facts) => windowDenial(facts, "CAMPAIGN_CLOSED") },
  { code: "REQUEST_ALREADY_OPEN", severity: "BLOCKING", find: (facts) => when(facts.hasOpenRequest, "campaignId") },
  { code: "DEADLINE_NEAR", severity: "INFORMATION", find: nearDeadline },
  { code: "OFFICE_UNKNOWN", severity: "BLOCKING", find: (facts) => when(!facts.hasOffice, "structureId") },
  { code: "CATEGORY_MISSING", severity: "BLOCKING", find: (facts) => when(!facts.beneficiaryCategoryCode, "beneficiaryCategoryCode") },
  { code: "BANK_ACCOUNT_MISSING", severity: "BLOCKING", find: (facts) => when(facts.bankAccount === "NONE", "bankAccountId") },
  { code: "BANK_ACCOUNT_INACTIVE", severity: "BLOCKING", find: (facts) => when(facts.bankAccount === "ARCHIVED", "bankAccountId") },
  { code: "BANK_ACCOUNT_NEW", severity: "INFORMATION", find: newAccount },
  { code: "DOCUMENT_INFECTED", severity: "BLOCKING", find: (facts) => facts.infectedFields.map((field) => ({ path: [field] })) },
  { code: "REQUIRED", severity: "BLOCKING", find: (facts) => when(facts.asksAdvance && facts.advanceCents === null, "advanceCents") },
  { code: "LINES_MISSING", severity: "BLOCKING", find: (facts) => when(facts.lineCount === 0, "lines") },
  { code: "AMOUNTS_CHANGED", severity: "BLOCKING", find: (facts) => when(facts.lineCount > 0 && facts.haveAmountsChanged) },
  { code: "CEILING_REACHED", severity: "BLOCKING", find: (facts) => when(isEmpty(facts) && facts.isCeilingReached, "lines") },
  { code: "NOTHING_TO_REFUND", severity: "BLOCKING", find: (facts) => when(isEmpty(facts) && !facts.isCeilingReached, "lines") },
  { code: "RATE_UNKNOWN", severity: "BLOCKING", find: (facts) => onLines(facts.linesWithoutRate, "productCode") },
  { code: "INVOICE_ALREADY_USED", severity: "BLOCKING", find: (facts) => onLines(facts.linesUsedElsewhere, "invoiceNumber") },
  { code: "DELIVERY_OUTSIDE_PERIOD", severity: "BLOCKING", find: outsidePeriod },
  { code: "DELIVERY_AFTER_MOVE", severity: "BLOCKING", find: afterMove },
  { code: "MORE_LINES_INCOMPLETE", severity: "BLOCKING", find: moreLines },
  { code: "INVOICE_FILES_MISSING", severity: "WARNING", find: (facts) => someLines(facts.withoutFile) },
  { code: "INVOICES_IN_ANOTHER_DRAFT", severity: "WARNING", find: (facts) => someLines(facts.inAnotherDraft) },
  { code: "INVOICES_OF_ANOTHER_BUYER", severity: "WARNING", find: (facts) => someLines(facts.billedToAnother) },
  { code: "QUANTITY_UNUSUAL", severity: "WARNING", find: unusual },
  { code: "STATEMENT_MISSING", severity: "BLOCKING", find: (facts) => when(!facts.swornAccuracy, "swornAccuracy") },
  { code: "STATEMENT_MISSING", severity: "BLOCKING", find: difficultyUnsworn },
];

/** Everything the checks find in a draft, whatever its severity. */
export function findInDraft(facts: SubmissionFacts): SubmissionFinding[] {
  return submissionChecks.flatMap(({ code, severity, find }) =>
    find(facts).map(({ path, params = {}, subject }) => ({
      code,
      severity,
      path: [...path],
      params,
      key: subject ? `${code}:${subject}` : code,
    })),
  );
}

/** What stands in the way of sending, in the order of the form. */
export function submissionProblems(facts: SubmissionFacts): ProblemDraft[] {
  return findInDraft(facts)
    .filter(({ severity }) => severity === "BLOCKING")
    .map(({ code, path, params }) => ({ code, path, params }));
}

function windowDenial({ filingWindows, today }: SubmissionFacts, code: ProblemCode): Found[] {
  const denied = filingWindows.map((window) => judgeFiling(window, today)).find((verdict) => !verdict.allowed);
  return denied?.allowed === false && denied.code === code ? [{ path: ["campaignId"], params: denied.params ?? {} }] : [];
}

function nearDeadline({ filingWindows, today, limits }: SubmissionFacts): Found[] {
  const deadline = filingWindows
    .map((window) => window.deadline)
    .filter((day) => day >= today)
    .toSorted()[0];
  if (!deadline || daysBetween(today, deadline) > limits.deadlineNearDays) return [];
  return [{ path: ["campaignId"], params: { date: deadline } }];
}

function newAccount({ bankAccount, bankAccountUsableFrom, now }: SubmissionFacts): Found[] {
  const isWaiting = bankAccount === "ACTIVE" && bankAccountUsableFrom !== null && bankAccountUsableFrom > now;
  return isWaiting ? [{ path: ["bankAccountId"], params: { usableFrom: bankAccountUsableFrom } }] : [];
}

/** An administrator may have corrected the period after the line was saved. */
function outsidePeriod({ linesOutsidePeriod, period }: SubmissionFacts): Found[] {
  return onLines(linesOutsidePeriod, "deliveryDate", { from: period.from, until: period.until });
}

function afterMove({ linesAfterMove, movedOn }: SubmissionFacts): Found[] {
  return onLines(linesAfterMove, "deliveryDate", { movedOn: movedOn ?? "" });
}

function moreLines({
  linesUsedElsewhere,
  linesWithoutRate,
  linesOutsidePeriod,
  linesAfterMove,
  blockedLineCount,
}: SubmissionFacts): Found[] {
  const told = new Set([...linesUsedElsewhere, ...linesWithoutRate, ...linesOutsidePeriod, ...linesAfterMove]);
  const count = blockedLineCount - told.size;
  return count > 0 ? [{ path: ["lines"], params: { count } }] : [];
}

function unusual({ quantities, limits }: SubmissionFacts): Found[] {
  return unusualQuantities(quantities, limits.quantityFactor).map(({ productCode, productName, unit, quantity, lastYear }) => ({
    path: ["lines"],
    subject: productCode,
    params: { product: productName, quantity: Number(quantity), lastYear: Number(lastYear), unit: rateUnitSigns[unit] },
  }));
}

function difficultyUnsworn({ asksNotInDifficulty, swornNotInDifficulty }: SubmissionFacts): Found[] {
  return when(asksNotInDifficulty && !swornNotInDifficulty, "swornNotInDifficulty");
}
