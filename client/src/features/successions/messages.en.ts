import type { SuccessionsMessages } from "./messages.fr.ts";

export const en: SuccessionsMessages = {
  title: (name) => `Change of SIRET of ${name}`,
  lead: "After a move, INSEE gives a new SIRET: the first 9 digits (SIREN) stay, the last 5 change. Declare it here: you will have nothing to type again.",
  former: "Current SIRET",
  newSiret: "New SIRET",
  newSiretHint: "14 digits; it is on the notice of the Sirene directory.",
  movedOn: "Day of the move",
  movedOnHint: "Deliveries received from this day on will be claimed with the new SIRET.",
  check: "Check the new SIRET",
  registered:
    "This structure is on the portal already. If you are the principal manager of both, people, spaces and bank accounts of the former one are added to the new one; what is there already does not change.",
  checkedTitle: "The new SIRET",
  recapTitle: "What will happen",
  recap: (former, next, day) => [
    `At once, the structure goes on under SIRET ${next}: people and roles, services, spaces, subscriptions, PACAGE, category and bank accounts are there.`,
    `The former SIRET ${former} can still be read. It keeps its requests, and may still claim the deliveries made before ${day}, until their deadline.`,
    "Everybody attached is told. Please check both SIRETs: you cannot undo this declaration yourself.",
  ],
  declare: "Declare the change of SIRET",
  correct: "Correct",
  seeNew: "See the new structure",
  moved: (siret, day) => `This structure goes on under SIRET ${siret} since ${day}.`,
  notAllowed: "Only the managers of the structure can declare a change of SIRET.",
  takeover: "Was the company taken over or sold? Its SIREN changes: it is not a move, and support checks both companies.",
  back: "Back to the structure",
};
