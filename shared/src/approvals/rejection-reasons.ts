import type { Language } from "../problems/problem-text.ts";

/** Why a request is rejected. OTHER is said in words; the others may be completed by words. */
export const rejectionReasons = [
  "UNKNOWN_PERSON",
  "NOT_WORKING_HERE",
  "WRONG_STRUCTURE",
  "NOT_NEEDED",
  "TOO_LITTLE_SAID",
  "OTHER",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** What the requester reads, and the decider chooses. */
export const rejectionReasonWords: Readonly<Record<RejectionReason, Readonly<Record<Language, string>>>> = {
  UNKNOWN_PERSON: {
    fr: "La structure ne connaît pas cette personne.",
    en: "The structure does not know this person.",
  },
  NOT_WORKING_HERE: {
    fr: "Cette personne ne travaille pas, ou plus, pour la structure.",
    en: "This person does not work for the structure, or no longer does.",
  },
  WRONG_STRUCTURE: {
    fr: "La demande concerne sans doute une autre structure : vérifiez le SIRET.",
    en: "The request probably concerns another structure: please check the SIRET.",
  },
  NOT_NEEDED: {
    fr: "Les droits demandés ne sont pas nécessaires à cette personne.",
    en: "This person does not need the rights asked for.",
  },
  TOO_LITTLE_SAID: {
    fr: "La demande ne dit pas assez qui vous êtes et pourquoi vous la faites.",
    en: "The request does not say enough about who you are and why you ask.",
  },
  OTHER: { fr: "Autre raison", en: "Another reason" },
};
