import type { DirectoryMessages } from "./directory-messages.fr.ts";

export const en: DirectoryMessages = {
  title: (name) => `Update ${name}`,
  lead: "This is what the company directory (INSEE) says otherwise. Choose what you take over: it is effective at once.",
  caption: "Differences with the directory",
  field: "Information to take over",
  current: "On the portal today",
  proposed: "In the directory",
  nothing: "not filled in",
  fields: {
    name: "Name of the structure",
    address: "Address",
    addressComplement1: "Address complement 1",
    postalCode: "Postal code",
    town: "Town",
    vatNumber: "Intra-community VAT number",
    legalFormCode: "Legal form",
    nafCode: "Main activity (NAF code)",
  },
  take: "Take over what is ticked",
  taken: "The structure is updated.",
  same: "All is up to date: the directory says the same as the portal.",
  back: "Back to the structure",
  closedTitle: (date) => `Establishment closed since ${date}, says the directory`,
  closedText:
    "Your rights and your requests in progress do not change. Deliveries received before the closing can still be refunded, until 31 December of the third year after the delivery.",
  closedWays:
    "The farm has moved: go on under its new SIRET. It has ceased: file your last requests, then close the structure. The directory is wrong: have it corrected with the business formalities service, the portal will see it by itself.",
  pendingTitle: "Details typed by hand",
  pendingText: "The directory has not confirmed them yet. We ask it again every hour; nothing stops you from working meanwhile.",
};
