import type { ProblemTexts } from "./problem-text.ts";

/** Spaces and subscriptions to them (FR: espaces, abonnements). */
export const spaceProblems = {
  SPACE_NOT_OPEN: {
    fr: "Cet espace n'est pas encore ouvert pour la structure. Demandez à son gestionnaire principal de l'ouvrir.",
    en: "This space is not open for the structure yet. Please ask its principal manager to open it.",
  },
  GRANTED_SPACE_NOT_OPEN: {
    fr: "La structure n'a pas ouvert cet espace. Ouvrez-le d'abord, ou choisissez « Ne pas accorder » pour approuver le reste.",
    en: "The structure has not opened this space. Please open it first, or choose “Do not grant” to approve the rest.",
  },
  GRANTED_SPACE_OF_MANAGEMENT_CENTER: {
    fr: "Votre structure est un centre de gestion : elle n'a pas cet espace pour elle-même. Choisissez « Ne pas accorder » pour approuver le reste.",
    en: "Your structure is a management centre: it does not hold this space for itself. Please choose “Do not grant” to approve the rest.",
  },
  SPACE_ALREADY_OPEN: {
    fr: "Cet espace est déjà ouvert pour la structure. Rechargez la page pour le voir.",
    en: "This space is already open for the structure. Please reload the page to see it.",
  },
  SPACE_REFUSED_TO_MANAGEMENT_CENTER: {
    fr: "Un centre de gestion agit pour ses clients et n'ouvre pas cet espace pour lui-même. Ouvrez-le sur la structure du client.",
    en: "A management centre acts for its clients and does not open this space for itself. Please open it on the client's structure.",
  },
  SPACE_HAS_OPEN_REQUESTS: {
    fr: "Une demande de remboursement de cette structure n'est pas terminée. Attendez la décision et le paiement, ou retirez-la.",
    en: "A refund request of this structure is not finished. Please wait for the decision and the payment, or withdraw it.",
  },
  CEILING_UNCHANGED: {
    fr: "L'espace est déjà ouvert ainsi. Choisissez l'autre possibilité.",
    en: "The space is already open this way. Please choose the other possibility.",
  },
  ACCESS_REQUIRED: {
    fr: "Aucun droit n'est choisi. Cochez la consultation, la modification ou les deux.",
    en: "No right is chosen. Please tick reading, writing or both.",
  },
  ACCESS_EXCEEDS_CEILING: {
    fr: "La structure a ouvert cet espace en consultation seulement. Choisissez la consultation.",
    en: "The structure opened this space for reading only. Please choose reading.",
  },
  ALREADY_SUBSCRIBED: {
    fr: "Cet abonnement existe déjà avec les mêmes droits. Retrouvez-le dans « Mes abonnements ».",
    en: "This subscription already exists with the same rights. Please find it in “My subscriptions”.",
  },
  SUBSCRIPTION_ENDED: {
    fr: "Cet abonnement a pris fin. Faites une nouvelle demande si vous en avez besoin.",
    en: "This subscription has ended. Please make a new request if you need it.",
  },
} as const satisfies ProblemTexts;
