import type { RequestMessages } from "./request-messages.fr.ts";

export const en: RequestMessages = {
  renew: "Renew for the next campaign",
  complement: "Submit a complementary request",
  complements: "This request completes:",
  complementedBy: "This request is completed by:",
  relatedFacts: (date, amount, status) => `, submitted on ${date}, ${amount}, ${status}`,
  checkReceipt: "Check the PDF of a request or decision",
  withdrawReason: "Why?",
  withdrawReasonHint: "One sentence is enough; the office and your structure read it.",
};
