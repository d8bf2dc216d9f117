import type { OfficeMessages } from "./office-messages.fr.ts";

export const en: OfficeMessages = {
  title: "Offices",
  lead: "The départements each office handles, and the amount above which a decision needs two officers.",
  caption: "Offices",
  search: "Search an office or a département",
  columns: { name: "Office", departements: "Départements", limit: "Two officers above" },
  noDepartement: "None",
  none: "No office matches your search.",
  noneHelp: "Clear the search to see them all.",
  unknown: "There is no such office.",
  departements: "Départements it handles",
  departementsHint:
    "Codes separated by commas, for example 22, 35, 2A. A département has one office: it leaves the one it had. Requests already sent stay where they are.",
  limit: "Two officers above (€ asked)",
  save: "Save",
  saved: "The office is saved.",
  back: "Back to the offices",
};
