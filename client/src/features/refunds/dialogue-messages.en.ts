import { countText } from "../../i18n/counts.ts";
import { plural } from "../../i18n/plural.ts";
import type { DialogueMessages } from "./dialogue-messages.fr.ts";

export const en: DialogueMessages = {
  piecesTitle: (date) => `Documents are asked for, until ${date} included`,
  overdueTitle: (date) => `Documents were asked for by ${date}`,
  waiting: (count) => (count > 1 ? `${countText("en", count)} points await your answer.` : "One point awaits your answer."),
  allAnswered: "Everything is answered: please finish, so that the review resumes.",
  answer: "See what is asked, and answer",
  seePieces: "See what is asked",
  piecesBefore: "Documents asked for",
  messages: "Messages with the office",
  unread: (count) => (count > 1 ? `${countText("en", count)} unread messages` : "1 unread message"),
  reducedTitle: "What is not granted in full",
  granted: (granted, asked) => `Amount granted: ${granted}, for ${asked} asked.`,
  line: (invoice) => `Invoice ${invoice}:`,
  lineGranted: (granted, asked) => `${granted} granted of ${asked}`,
  quantityGranted: (quantity) => `Quantity kept: ${quantity}`,
  moreLines: (count) =>
    `And ${countText("en", count)} other ${plural("en", count, "line", "lines")}: please ask the office for the details by a message.`,
};
