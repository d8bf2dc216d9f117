import { describe, expect, it } from "vitest";
import { submissionProblems, type SubmissionFacts } from "./submission-problems.ts";

const ready: SubmissionFacts = {
  today: "2026-03-01",
  beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
  bankAccount: "ACTIVE",
  swornAccuracy: true,
  swornNotInDifficulty: true,
  asksNotInDifficulty: true,
  asksAdvance: false,
  advanceCents: null,
  totalCents: 134_640,
  lineCount: 3,
  incompleteLineCount: 0,
  linesWithoutFile: [],
  linesUsedElsewhere: [],
  linesWithoutRate: [],
  haveAmountsChanged: false,
  isCeilingReached: false,
  movedOn: null,
  linesAfterMove: [],
  filingWindows: [{ opensOn: "2026-01-01", deadline: "2028-12-31" }],
  hasOffice: true,
  hasOpenRequest: false,
};
const marks = (changes: Partial<SubmissionFacts>) =>
  submissionProblems({ ...ready, ...changes }).map(({ path, code }) => `${path.join(".")}: ${code}`);

describe("sending a request", () => {
  it("is possible when nothing is missing", () => {
    expect(marks({})).toEqual([]);
  });

  it.each<[Partial<SubmissionFacts>, string]>([
    [{ beneficiaryCategoryCode: null }, "beneficiaryCategoryCode: CATEGORY_MISSING"],
    [{ bankAccount: "NONE" }, "bankAccountId: BANK_ACCOUNT_MISSING"],
    [{ bankAccount: "ARCHIVED" }, "bankAccountId: BANK_ACCOUNT_INACTIVE"],
    [{ swornAccuracy: false }, "swornAccuracy: STATEMENT_MISSING"],
    [{ swornNotInDifficulty: false }, "swornNotInDifficulty: STATEMENT_MISSING"],
    [{ asksAdvance: true }, "advanceCents: REQUIRED"],
    [{ lineCount: 0, totalCents: 0 }, "lines: LINES_MISSING"],
    [{ totalCents: 0 }, "lines: NOTHING_TO_REFUND"],
    [{ haveAmountsChanged: true }, ": AMOUNTS_CHANGED"],
    [{ totalCents: 0, isCeilingReached: true }, "lines: CEILING_REACHED"],
    [{ linesWithoutRate: [1] }, "lines.1.productCode: RATE_UNKNOWN"],
    [{ linesWithoutFile: [1] }, "lines.1.documentId: INVOICE_FILE_MISSING"],
    [{ linesAfterMove: [1], movedOn: "2025-06-01" }, "lines.1.deliveryDate: DELIVERY_AFTER_MOVE"],
    [{ linesUsedElsewhere: [2] }, "lines.2.invoiceNumber: INVOICE_ALREADY_USED"],
    [{ today: "2025-12-31" }, "campaignId: CAMPAIGN_NOT_OPEN"],
    [{ today: "2029-01-01" }, "campaignId: CAMPAIGN_CLOSED"],
    [{ hasOffice: false }, "structureId: OFFICE_UNKNOWN"],
    [{ hasOpenRequest: true }, "campaignId: REQUEST_ALREADY_OPEN"],
  ])("says what is missing: %j", (changes, mark) => {
    expect(marks(changes)).toEqual([mark]);
  });

  it("names the first faulty lines of thousands, and says how many others there are", () => {
    expect(marks({ lineCount: 2_000, incompleteLineCount: 1_500, linesWithoutFile: [0, 1], linesUsedElsewhere: [1] })).toEqual([
      "lines.1.invoiceNumber: INVOICE_ALREADY_USED",
      "lines.0.documentId: INVOICE_FILE_MISSING",
      "lines.1.documentId: INVOICE_FILE_MISSING",
      "lines: MORE_LINES_INCOMPLETE",
    ]);
  });

  it("asks no statement that the campaign does not ask", () => {
    expect(marks({ asksNotInDifficulty: false, swornNotInDifficulty: false })).toEqual([]);
  });

  it("accepts « no advance » as an answer", () => {
    expect(marks({ asksAdvance: true, advanceCents: 0 })).toEqual([]);
  });
});
