import { counted } from "../../i18n/counts.ts";
import type { HelpMessages } from "./messages.fr.ts";

export const en: HelpMessages = {
  title: "Help",
  lead: "Short answers, and the link to act. Without an account, at any hour.",
  search: "Your question",
  searchHint: "In your words: “I did not receive the mail”, “change my bank details”…",
  topics: {
    ACCOUNT: "Creating and keeping an account",
    SIGN_IN: "Signing in",
    STRUCTURE: "Structures and attachments",
    APPROVALS: "Deciding on requests, inviting",
    SPACE: "Spaces, subscriptions and bank accounts",
    CLIENTS: "Filing for others",
    REQUEST: "Preparing a refund request",
    FOLLOW_UP: "After it is sent",
    OTHER: "Personal data and programs",
    AGENTS: "For the staff of the administration",
  },
  found: (count) => counted("en", count, "answer found", "answers found"),
  near: "Nothing answers exactly. These pages are near:",
  nothing: "No answer to this question. Try other words, or look through the chapters below.",
  unavailable: "The help cannot be shown at the moment. Try again in a moment.",
  unknown: "This page of the help does not exist, or no longer.",
  all: "All of the help",
  seeAlso: "In the same chapter",
  inHelp: "In the help",
  allAnswers: "All answers of the help",
  vote: {
    question: "Did this page help you?",
    yes: "Yes",
    no: "No",
    thanks: "Thank you, noted.",
    sorry: "Thank you for saying so: it is counted, and the page will be looked at again.",
    failed: "Your answer could not be recorded. Try again later.",
  },
  ofPage: { title: "Help on this page", nothing: "There is no help for this page in particular.", more: "Search the whole help" },
};
