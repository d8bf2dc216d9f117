import type { ProblemTexts } from "./problem-text.ts";

/** Services of a structure, and a structure that goes on under another SIRET. */
export const successionProblems = {
  SERVICE_CODE_INVALID: {
    fr: "Ce code de service n'est pas valide. Saisissez 20 signes au plus : lettres sans accent, chiffres, point, tiret.",
    en: "This service code is not valid. Please enter 20 characters at most: letters without accents, digits, dots, dashes.",
  },
  SERVICE_CODE_TAKEN: {
    fr: "Un service de la structure porte ou a porté ce code. Choisissez-en un autre, ou rouvrez ce service.",
    en: "A service of the structure has or had this code. Please choose another one, or open that service again.",
  },
  SERVICE_UNKNOWN: {
    fr: "La structure n'a pas de service ouvert avec ce code. Choisissez-en un dans la liste, ou « Aucun ».",
    en: "The structure has no open service with this code. Please choose one from the list, or “None”.",
  },
  SAME_SIRET: {
    fr: "C'est le SIRET actuel de la structure. Saisissez celui que l'INSEE vous a donné après le déménagement.",
    en: "This is the current SIRET of the structure. Please enter the one INSEE gave you after the move.",
  },
  SUCCESSOR_OTHER_COMPANY: {
    fr: "Ce SIRET appartient à une autre entreprise : ses 9 premiers chiffres (SIREN) changent. Un déménagement garde le SIREN. Pour une reprise ou une cession, écrivez au support, qui vérifiera les deux entreprises.",
    en: "This SIRET belongs to another company: its first 9 digits (SIREN) differ. A move keeps the SIREN. For a takeover or a transfer, please write to support, who will check both companies.",
  },
  SUCCESSOR_REGISTERED: {
    fr: "Ce SIRET est déjà inscrit sur le portail. Seul le gestionnaire principal des deux structures peut les réunir. Demandez d'abord que ce rôle vous soit transmis sur l'autre.",
    en: "This SIRET is already registered on the portal. Only the principal manager of both structures may bring them together. Please ask first that this role be handed to you on the other one.",
  },
  SUCCESSOR_MOVED: {
    fr: "Cette structure a elle-même changé de SIRET. Saisissez le plus récent.",
    en: "That structure has itself changed its SIRET. Please enter the most recent one.",
  },
  SUCCESSOR_OTHER_KIND: {
    fr: "L'une des deux structures est un centre de gestion et l'autre non : elles ne peuvent pas être réunies. Corrigez cette information, ou écrivez au support.",
    en: "One of the two structures is a management centre and the other is not: they cannot be brought together. Please correct this, or write to support.",
  },
  STRUCTURE_MOVED: {
    fr: "Cette structure a déjà changé de SIRET. Retrouvez la nouvelle structure dans « Mes rattachements ».",
    en: "This structure has already changed its SIRET. Please find the new one in “My attachments”.",
  },
  DELIVERY_AFTER_MOVE: {
    fr: "La structure a changé de SIRET le {movedOn}. Demandez le remboursement de cette livraison avec le nouveau SIRET.",
    en: "The structure changed its SIRET on {movedOn}. Please claim this delivery with the new SIRET.",
  },
} as const satisfies ProblemTexts;
