import type { StructureServicesMessages } from "./messages.fr.ts";

export const en: StructureServicesMessages = {
  title: (name) => `Services of ${name}`,
  lead: "A service is a part of the structure (accounts, workshop…). An attachment may be made to one; it gives no right.",
  caption: "Services",
  code: "Code",
  codeHint: "20 characters at most: letters, digits, dots, dashes. Give it to the people who will ask to join this service.",
  name: "Name",
  startsOn: "First day",
  endsOn: "Last day",
  endsOnHint: "Leave empty as long as the service exists. A date closes the service; people attached to it stay attached.",
  goesOn: "Ongoing",
  actions: "Actions",
  add: "Add a service",
  change: "Change",
  changeName: (name) => `Change ${name}`,
  save: "Save",
  saved: "The service is saved.",
  empty: "This structure has no service.",
  emptyHelp: "Add some if several teams work there; otherwise you do not need any.",
  back: "Back to the structure",
};
