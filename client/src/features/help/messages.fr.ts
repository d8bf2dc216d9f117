import { counted } from "../../i18n/counts.ts";

/** Texts of the help. Its articles come from the server. */
export const fr = {
  title: "Aide",
  lead: "Des réponses courtes, et le lien pour agir. Sans compte, à toute heure.",
  search: "Votre question",
  searchHint: "Avec vos mots : « je n'ai pas reçu le mail », « changer de RIB »…",
  topics: {
    ACCOUNT: "Créer et tenir son compte",
    SIGN_IN: "Se connecter",
    STRUCTURE: "Structures et rattachements",
    APPROVALS: "Décider des demandes, inviter",
    SPACE: "Espaces, abonnements et coordonnées bancaires",
    CLIENTS: "Déposer pour d'autres",
    REQUEST: "Préparer une demande de remboursement",
    FOLLOW_UP: "Après le dépôt",
    OTHER: "Données personnelles et logiciels",
    AGENTS: "Pour les agents de l'administration",
  },
  found: (count: number) => counted("fr", count, "réponse trouvée", "réponses trouvées"),
  near: "Rien ne répond exactement. Ces pages en sont proches :",
  nothing: "Aucune réponse à cette question. Essayez d'autres mots, ou parcourez les chapitres ci-dessous.",
  unavailable: "L'aide ne peut pas être affichée pour le moment. Réessayez dans quelques instants.",
  unknown: "Cette page d'aide n'existe pas ou n'existe plus.",
  all: "Toute l'aide",
  seeAlso: "Dans le même chapitre",
  inHelp: "Dans l'aide",
  allAnswers: "Toutes les réponses de l'aide",
  vote: {
    question: "Cette page vous a-t-elle été utile ?",
    yes: "Oui",
    no: "Non",
    thanks: "Merci, c'est noté.",
    sorry: "Merci de l'avoir dit : c'est compté, et la page sera revue.",
    failed: "Votre réponse n'a pas pu être enregistrée. Réessayez plus tard.",
  },
  ofPage: { title: "Aide sur cette page", nothing: "Cette page n'a pas d'aide particulière.", more: "Chercher dans toute l'aide" },
};

export type HelpMessages = typeof fr;
