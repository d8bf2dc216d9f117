import type { HelpArticle } from "../help-article.ts";

export const attachAccountArticle: HelpArticle = {
  slug: "rattacher-mon-compte",
  topic: "STRUCTURE",
  actions: [
    { to: "/mes-rattachements/demander", fr: "Demander un rattachement", en: "Ask to be attached" },
    { to: "/organisation/structures/nouvelles", fr: "Créer une structure", en: "Create a structure" },
  ],
  fr: {
    question: "Comment rattacher mon compte à une structure ?",
    answer:
      "Cherchez-la par son SIRET. Inscrite, ses gestionnaires décident de votre demande ; pas encore inscrite, vous la créez et la gérez.",
    blocks: [
      {
        say: "Une structure est une entreprise, une association ou un établissement, connu par son SIRET. Sans rattachement, votre compte n'agit pour personne.",
      },
      {
        steps: [
          "Ouvrez « Mes rattachements », puis « Demander un rattachement ».",
          "Donnez le SIRET, dites qui vous êtes.",
          "Demandez en même temps l'accès à l'espace « Demande de remboursement TIC », en consultation ou en modification : une seule réponse suffira.",
          "Suivez la réponse dans « Mes demandes ». Vos droits s'ouvrent aussitôt la demande approuvée, sans vous reconnecter.",
        ],
      },
      {
        note: "Vous travaillez pour un centre de gestion ? Rattachez-vous d'abord à votre propre structure, ensuite à celles de vos clients.",
      },
    ],
    words:
      "rattachement rattacher demande structure entreprise siret lier compte rejoindre collaborateur salarié associé première connexion libellé de la structure identifiant créer ma structure saisir une nouvelle structure",
  },
  en: {
    question: "How do I attach my account to a structure?",
    answer: "Search by its SIRET. If it is registered its managers decide your request; if not, you create and manage it.",
    blocks: [
      {
        say: "A structure is a company, an association or an establishment, known by its SIRET. Without an attachment your account acts for nobody.",
      },
      {
        steps: [
          "Open “My attachments”, then “Ask to be attached”.",
          "Give the SIRET and say who you are.",
          "Ask at the same time for the space “TIC refund request”, to read or to write: one answer will do.",
          "Follow the answer in “My requests”. Your rights open as soon as it is approved, without signing in again.",
        ],
      },
      { note: "You work for a management center? Attach yourself to your own structure first, then to those of your clients." },
    ],
    words: "attachment attach join company siret structure link account colleague employee create structure",
  },
};
