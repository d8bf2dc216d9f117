import type { StructureJournalMessages } from "./messages.fr.ts";

export const en: StructureJournalMessages = {
  title: (name) => `Journal of ${name}`,
  lead: "Who did what for this structure. This journal can be neither changed nor erased; it is kept for four years.",
  caption: "Operations, newest first",
  when: "When",
  who: "Who",
  what: "What",
  byProgram: "by a program",
  kind: "Subject",
  allKinds: "All subjects",
  kinds: {
    PEOPLE: "Attachments and roles",
    RIGHTS: "Spaces and subscriptions",
    STRUCTURE: "Structure and services",
    MONEY: "Bank accounts",
    REFUNDS: "Refund requests",
  },
  from: "From",
  to: "To",
  narrow: "Filter by dates",
  all: "Clear the dates",
  datesInverted: "The last day comes before the first. Please correct one of the two dates.",
  export: "Download as CSV",
  empty: "No operation yet.",
  emptyFilter: "No operation matches this filter.",
  back: "Back to the structure",
};
