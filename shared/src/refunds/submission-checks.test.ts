import { describe, expect, it } from "vitest";
import { findInDraft, submissionChecks, submissionProblems } from "./submission-checks.ts";
import type { SubmissionFacts } from "./submission-facts.ts";

const ready: SubmissionFacts = {
  today: "2026-03-01",
  now: "2026-03-01T09:00:00.000Z",
  beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
  bankAccount: "ACTIVE",
  bankAccountUsableFrom: "2026-02-01T09:00:00.000Z",
  swornAccuracy: true,
  swornNotInDifficulty: true,
  asksNotInDifficulty: true,
  asksAdvance: false,
  advanceCents: null,
  totalCents: 134_640,
  lineCount: 3,
  withoutFile: { count: 0, invoices: [] },
  inAnotherDraft: { count: 0, invoices: [] },
  billedToAnother: { count: 0, invoices: [] },
  blockedLineCount: 0,
  infectedFields: [],
  linesUsedElsewhere: [],
  linesOutsidePeriod: [],
  linesWithoutRate: [],
  haveAmountsChanged: false,
  isCeilingReached: false,
  period: { from: "2025-01-01", until: "2025-12-31" },
  movedOn: null,
  linesAfterMove: [],
  filingWindows: [{ opensOn: "2026-01-01", deadline: "2028-12-31" }],
  hasOffice: true,
  hasOpenRequest: false,
  quantities: [],
  limits: { deadlineNearDays: 15, quantityFactor: 2 },
};
const gnr = { productCode: "GNR", productName: "Gazole non routier", unit: "HL", quantity: "200", lastYear: "110" } as const;
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
    [{ infectedFields: ["attachments"] }, "attachments: DOCUMENT_INFECTED"],
    [{ linesWithoutRate: [1] }, "lines.1.productCode: RATE_UNKNOWN"],
    [{ linesOutsidePeriod: [0] }, "lines.0.deliveryDate: DELIVERY_OUTSIDE_PERIOD"],
    [{ linesAfterMove: [1], movedOn: "2025-06-01" }, "lines.1.deliveryDate: DELIVERY_AFTER_MOVE"],
    [{ linesUsedElsewhere: [2] }, "lines.2.invoiceNumber: INVOICE_ALREADY_USED"],
    [{ today: "2025-12-31" }, "campaignId: CAMPAIGN_NOT_OPEN"],
    [{ today: "2029-01-01" }, "campaignId: CAMPAIGN_CLOSED"],
    [{ hasOffice: false }, "structureId: OFFICE_UNKNOWN"],
    [{ hasOpenRequest: true }, "campaignId: REQUEST_ALREADY_OPEN"],
  ])("says what is missing: %j", (changes, mark) => {
    expect(marks(changes)).toEqual([mark]);
  });

  it("asks no statement that the campaign does not ask", () => {
    expect(marks({ asksNotInDifficulty: false, swornNotInDifficulty: false })).toEqual([]);
  });

  it("accepts « no advance » as an answer", () => {
    expect(marks({ asksAdvance: true, advanceCents: 0 })).toEqual([]);
  });
});

describe("what should be looked at again", () => {
  const found = (changes: Partial<SubmissionFacts>) =>
    findInDraft({ ...ready, ...changes }).map(({ severity, key, params }) =>
      `${severity} ${key} ${Object.values(params).join(" ")}`.trim(),
    );

  it.each<[Partial<SubmissionFacts>, string]>([
    [{ withoutFile: { count: 2, invoices: ["F-1", "F-2"] } }, "WARNING INVOICE_FILES_MISSING 2 F-1, F-2"],
    [{ billedToAnother: { count: 1, invoices: ["F-1"] } }, "WARNING INVOICES_OF_ANOTHER_BUYER 1 F-1"],
    [{ inAnotherDraft: { count: 9, invoices: ["F-1"] } }, "WARNING INVOICES_IN_ANOTHER_DRAFT 9 F-1…"],
    [{ quantities: [{ ...gnr, quantity: "220" }] }, "WARNING QUANTITY_UNUSUAL:GNR Gazole non routier 220 110 hl"],
    [{ quantities: [{ ...gnr, quantity: "55" }] }, "WARNING QUANTITY_UNUSUAL:GNR Gazole non routier 55 110 hl"],
    [{ bankAccountUsableFrom: "2026-03-02T09:00:00.000Z" }, "INFORMATION BANK_ACCOUNT_NEW 2026-03-02T09:00:00.000Z"],
    [{ today: "2028-12-16" }, "INFORMATION DEADLINE_NEAR 2028-12-31"],
  ])("is said and does not stand in the way: %j", (changes, mark) => {
    expect(found(changes)).toEqual([mark]);
    expect(marks(changes)).toEqual([]);
  });

  it("says nothing of a usual quantity, of a product not asked a year before, nor of a deadline far away", () => {
    expect(found({ quantities: [gnr, { ...gnr, quantity: "56" }, { ...gnr, lastYear: "0" }], today: "2028-12-15" })).toEqual([]);
  });

  it("names the first faulty lines of thousands, and says how many others there are", () => {
    expect(marks({ lineCount: 2_000, blockedLineCount: 1_500, linesOutsidePeriod: [0], linesUsedElsewhere: [0, 1] })).toEqual([
      "lines.0.invoiceNumber: INVOICE_ALREADY_USED",
      "lines.1.invoiceNumber: INVOICE_ALREADY_USED",
      "lines.0.deliveryDate: DELIVERY_OUTSIDE_PERIOD",
      "lines: MORE_LINES_INCOMPLETE",
    ]);
  });

  it("gives each finding a key of its own", () => {
    const everything = submissionChecks.map(({ code }) => code);
    const keys = found({
      quantities: [
        { ...gnr, quantity: "1" },
        { ...gnr, productCode: "FL", quantity: "1" },
      ],
    });
    expect(new Set(keys).size).toBe(2);
    expect(everything.length).toBeGreaterThan(15);
  });
});
