import { countText, counted } from "../../i18n/counts.ts";
import type { DraftMessages } from "./draft-messages.fr.ts";

export const en: DraftMessages = {
  amountsChanged: {
    title: "A rate or a ceiling was corrected since you typed",
    text: (total) =>
      `The total shown, ${total}, is from before that correction. Compute the request again, then read its amounts: it cannot be sent before.`,
    reprice: "Compute the request again",
    done: (before, after) =>
      before === after
        ? `The request was computed again: its total stays ${after}.`
        : `The request was computed again: its total goes from ${before} to ${after}.`,
    failed: "The request was not computed again.",
  },
  wizard: {
    title: (number) => `Request ${number}`,
    steps: ["Structure and beneficiary", "Invoices", "Attachments and statements", "Summary"],
    saved: (moment) => `Draft saved on ${moment}.`,
    howSaved: "What you type is saved as you go, as soon as it is complete: you may close this page and come back whenever you like.",
    continue: "Save and continue",
    next: "Continue",
    previous: "Previous step",
    notAll: "You may continue without filling in everything: the summary will say what is missing.",
    conflict:
      "Somebody else changed this request in the meantime. It has just been refreshed and what you typed is kept: please check it, then confirm again.",
    notDraft: "This request is no longer a draft: its content can no longer change.",
    notAllowed: "Your rights let you see this request, not change it. Please ask the structure's manager for the “Modification” access.",
    see: "See the request",
  },
  header: {
    structure: "Structure",
    campaign: "Campaign",
    category: "Beneficiary category",
    categoryHint: "Taken from the structure; you may correct it for this request.",
    pacage: "PACAGE number",
    pacageHint: "9 digits, on your CAP file. Spaces are accepted.",
    account: "Bank account that will receive the refund",
    noAccount: "No bank account is recorded for this structure.",
    usableFrom: (moment) => `Usable for a payment from ${moment}`,
    addAccount: "Add a bank account",
    addAccountHint: "What you typed is saved, and you come back here afterwards.",
    askManager: "Please ask the manager of the structure to record one.",
  },
  summary: {
    label: "Total of the request",
    total: (lines, amount) => `${lines}, ${amount}`,
    estimated: "estimated at today's rates.",
    ofProduct: (product, lines, quantity, amount) => `${product}: ${lines}, ${quantity}, ${amount}`,
    nearlyFull: (max, left) =>
      `A request has ${countText("en", max)} invoices at most: ${countText("en", left)} more can be added. The rest is asked for by a complementary request.`,
    incomplete: (count) => `${counted("en", count, "invoice", "invoices")} to complete or to look at before submitting.`,
    showIncomplete: "Show only these",
    search: "Search an invoice number or a supplier",
    found: (count, all) => `${counted("en", count, "invoice", "invoices")} shown of ${countText("en", all)}.`,
    showAll: "Show all",
  },
  saving: {
    typing: "Typing…",
    saving: "Saving…",
    saved: (moment) => `Saved on ${moment}.`,
    incomplete: (fields) => `Not saved yet. To complete or correct: ${fields}.`,
    refused: (message) => `Not saved: ${message}`,
    offline: "Not saved: the server does not answer. What you typed is kept in this tab, and will be sent as soon as it answers.",
  },
  conflict: {
    title: "Somebody else changed this line",
    headerTitle: "Somebody else changed the same thing",
    goneTitle: "This line is no longer in the request",
    caption: "What differs",
    field: "Field",
    theirColumn: (name) => `Version of ${name}`,
    otherColumn: "Saved version",
    myColumn: "What you typed",
    same: "Both versions say the same.",
    mine: "Keep what I typed",
    theirs: "Take the other version",
    addAgain: "Add this line again",
    letGo: "Give up what I typed",
  },
};
