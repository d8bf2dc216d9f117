import type { HelpArticle } from "../help-article.ts";

export const amendRequestArticle: HelpArticle = {
  slug: "corriger-ou-retirer-une-demande",
  topic: "FOLLOW_UP",
  actions: [{ to: "/demandes-tic", fr: "Ouvrir mes demandes", en: "Open my requests" }],
  fr: {
    question: "Je me suis trompé : comment corriger, compléter ou retirer une demande ?",
    answer:
      "Un brouillon se corrige librement. Une demande déposée ne change plus : retirez-la pour en déposer une autre, ou complétez-la après la décision.",
    blocks: [
      {
        list: [
          "Brouillon : « Continuer » pour le corriger, « Supprimer » pour l'effacer.",
          "Déposée, pas encore décidée : « Retirer la demande » libère vos factures, déposez-en une nouvelle.",
          "Décidée, mais des factures manquaient : déposez une demande complémentaire pour la même période.",
          "Une question à l'agent : écrivez-lui dans « Messages », sur la page de la demande.",
        ],
      },
    ],
    words:
      "corriger erreur modifier annuler retirer supprimer abandonner demande envoyée oublié une facture complémentaire ajouter facture après dépôt changer",
  },
  en: {
    question: "I made a mistake: how do I correct, complete or withdraw a request?",
    answer:
      "A draft is corrected freely. A submitted request no longer changes: withdraw it and file another, or complete it after the decision.",
    blocks: [
      {
        list: [
          "Draft: “Continue” to correct it, “Delete” to erase it.",
          "Submitted, not decided yet: “Withdraw the request” frees your invoices, file a new one.",
          "Decided, but invoices were missing: file a complementary request for the same period.",
          "A question for the officer: write in “Messages”, on the page of the request.",
        ],
      },
    ],
    words: "correct mistake modify cancel withdraw delete request sent forgot invoice complementary add change",
  },
};
