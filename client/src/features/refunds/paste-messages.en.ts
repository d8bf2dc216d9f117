import { countText, counted } from "../../i18n/counts.ts";
import type { PasteMessages } from "./paste-messages.fr.ts";

const lines = (count: number) => counted("en", count, "line", "lines");

export const en: PasteMessages = {
  title: "Paste from a spreadsheet",
  text: "Copied cells",
  textHint:
    "One line per invoice. Columns: product, invoice number, supplier, delivery date, quantity, unit, attestation (yes or no, optional). With headings, their order is free. Nothing is saved before you confirm.",
  file: "File of these invoices",
  fileHint: (size) => `One file for all these lines: PDF, JPEG or PNG, ${size} at most. You may also attach the invoices later.`,
  read: (all, ready, wrong) => `${lines(all)}: ${countText("en", ready)} ready, ${countText("en", wrong)} to correct.`,
  amount: (amount) => `Estimated amount of those that are ready: ${amount}.`,
  columns: (names) => `Columns recognised: ${names}.`,
  preview: (shown, all) =>
    shown < all ? `Preview: ${countText("en", shown)} lines of ${countText("en", all)}, those to correct first` : "Preview",
  row: "Line",
  outcome: "Outcome",
  ready: (amount) => `Ready: ${amount}`,
  save: (count) => (count === 1 ? "Save the line that is ready" : `Save the ${countText("en", count)} lines that are ready`),
  progress: (done, all) => `${countText("en", done)} of ${countText("en", all)} lines saved…`,
  saved: (count) => `${lines(count)} saved.`,
  left: (saved, left) => `${lines(saved)} saved. ${lines(left)} to correct, kept below.`,
  close: "Close",
};
