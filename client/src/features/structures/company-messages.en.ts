import type { CompanyMessages } from "./company-messages.fr.ts";

export const en: CompanyMessages = {
  siret: "SIRET number",
  siretHint: "14 digits, with or without spaces. It is on your invoices and your business register notice.",
  search: "Look up",
  foundTitle: "Structure found",
  foundText: "Please check that it is yours.",
  registeredTitle: "This structure already has an account here",
  titles: {
    INVALID: "Badly written SIRET number",
    UNKNOWN: "Unknown SIRET number",
    CLOSED: "Closed establishment",
    MASKED: "Details not published",
    UNAVAILABLE: "Directory unavailable",
  },
  closedHelp: "If the establishment has moved, use its new SIRET. If the directory is wrong, have it corrected, then come back.",
  manualTitle: "Describe your structure",
  name: "Company name",
  address: "Address",
  postalCode: "Postal code",
  town: "Town",
  isManagementCenter: "The organisation is an agricultural management centre",
  isManagementCenterHint: "To be ticked only by a management centre or an accounting firm that files for its clients.",
};
