import { counted } from "../../i18n/counts.ts";
import { plural } from "../../i18n/plural.ts";
import type { DashboardMessages } from "./messages.fr.ts";

export const en: DashboardMessages = {
  title: "Dashboard",
  hello: (firstName) => `Hello ${firstName}`,
  waiting: {
    title: "What waits for you",
    nothing: "Nothing is waiting for you at the moment.",
    approvals: (count) => plural("en", count, "approval to give", "approvals to give"),
    invitations: (count: number) => plural("en", count, "invitation to answer", "invitations to answer"),
    reviews: (count) => plural("en", count, "overdue review of access", "overdue reviews of access"),
    pieces: (count) => plural("en", count, "request awaits your documents", "requests await your documents"),
    drafts: (count) => plural("en", count, "request begun, to be finished", "requests begun, to be finished"),
    open: (count) => plural("en", count, "request being reviewed", "requests being reviewed"),
  },
  checklist: {
    title: "On the way to your first request",
    done: "Done",
    next: "To do now",
    later: "Next",
    steps: {
      JOIN_STRUCTURE: { title: "Join or create a structure", text: "With the SIRET of your farm." },
      OPEN_SPACE: {
        title: "Open the space “TIC refund requests”",
        text: "The principal manager opens it; the others ask for a subscription.",
      },
      ADD_BANK_ACCOUNT: { title: "Record a bank account", text: "The IBAN and its proof (RIB) on which you will be paid." },
      FILE_REQUEST: { title: "File your request", text: "One line per invoice: we compute the amount." },
    },
    go: "Go",
  },
  structures: {
    title: "My structures",
    all: "See all my structures",
    siret: (siret) => `SIRET ${siret}`,
    none: "You belong to no structure.",
  },
  drafts: {
    title: "Requests to finish",
    resume: "Resume",
    forms: { ANNUAL_REFUND: "Refund", MONTHLY_AID: "Aid" },
    lines: (count) => counted("en", count, "line", "lines"),
    changed: (moment) => `changed ${moment}`,
  },
  totals: { title: "Amounts requested by delivery year", year: "Year", amount: "Amount requested" },
};
