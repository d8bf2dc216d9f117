import { counted } from "../../i18n/counts.ts";
import type { SendingMessages } from "./sending-messages.fr.ts";

export const en: SendingMessages = {
  pieces: {
    title: "Other attachments",
    text: "Attach here what helps to understand the request: a delegation, a letter, a credit note. Invoices are attached in the previous step.",
    file: "Add a document",
    attach: "Attach this file",
    attached: (name) => `“${name}” is attached to the request.`,
    remove: "Remove",
    removeOne: (name) => `Remove “${name}”`,
    removeTitle: (name) => `Remove “${name}”?`,
    removeText: "The file is removed from the request, then deleted from the portal if it is used nowhere else.",
    removed: (name) => `“${name}” is removed from the request.`,
    attachFailed: "The file could not be sent. Please check your connection, then try again.",
    statements: "Sworn statements",
    accuracy: "I swear that the information in this request and the attached invoices are accurate.",
    notInDifficulty: "I swear that the company is not in difficulty.",
    notInDifficultyHint: "In the sense of the European State aid rules: for example, it is neither in receivership nor in liquidation.",
    advance: "Advance already received for this period, in euros",
    advanceHint: "Enter 0 if you received none.",
  },
  recap: {
    missing: (count) => `${counted("en", count, "point is left", "points are left")} to settle before submitting`,
    line: (number) => `Invoice ${number}: `,
    fields: {
      swornAccuracy: "Accuracy of the information: ",
      swornNotInDifficulty: "Situation of the company: ",
      advanceCents: "Advance: ",
    },
    warnings: (count) => `${counted("en", count, "point", "points")} to check before submitting`,
    acknowledge: "I have checked these points",
    acknowledgeHint: "Tick each once you have checked it. The office will see them.",
    ready: "Everything is ready. Read it again, then submit.",
    submit: "Submit the request",
    cannotSubmit: "You will be able to submit when the points above are settled.",
    confirmTitle: "Submit the request?",
    confirmText: (amount, account) => `You ask for ${amount}, to be paid to the account “${account}”.`,
    confirmFinal: "After submission, the content of the request can no longer change.",
    edit: "Change",
  },
};
