import type { ReceiptMessages } from "./receipt-messages.fr.ts";

export const en: ReceiptMessages = {
  title: "Check the PDF of a request or of a decision",
  lead: "The PDF of a submitted request, or of its decision, carries its number and a hash. This page says whether the portal knows that content.",
  number: "Number of the request",
  numberHint: "For example: TIC-2026-000123.",
  sha256: "Hash of the content (SHA-256)",
  sha256Hint: "64 digits and letters from a to f, at the end of the PDF. Spaces do not matter.",
  submit: "Check",
  genuine: (number) => `The content of request ${number} is what was submitted`,
  genuineDecision: (number) => `The decision on request ${number} is the one the office took`,
  verdicts: { APPROVED: "Request approved", REJECTED: "Request rejected" },
  decisionFacts: { verdict: "Decision", decidedAt: "Decided on", granted: "Amount granted" },
  facts: { submittedAt: "Submitted on", form: "Form", total: "Amount asked" },
  forms: { ANNUAL_REFUND: (period) => `Annual refund ${period}`, MONTHLY_AID: (period) => `Monthly aid ${period}` },
  compare: "Compare these lines with those of the document: they must be the same.",
  unknownTitle: "The portal does not know this hash",
  unknown:
    "Please check the number and copy the whole hash. If nothing is missing, the document is neither that of a request submitted here nor that of a decision, or it was changed.",
};
