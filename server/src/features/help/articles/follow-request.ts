import type { HelpArticle } from "../help-article.ts";

export const followRequestArticle: HelpArticle = {
  slug: "suivre-ma-demande",
  topic: "FOLLOW_UP",
  actions: [{ to: "/demandes-tic", fr: "Suivre mes demandes", en: "Follow my requests" }],
  fr: {
    question: "Où en est ma demande de remboursement ?",
    answer: "Ouvrez-la dans « Demandes de remboursement » : chaque étape y est datée, expliquée, et suivie de ce qui vient ensuite.",
    blocks: [
      {
        list: [
          "Brouillon : à vous de la finir, personne d'autre ne la voit.",
          "Reçue par le service instructeur : elle attend un agent.",
          "En cours d'examen : un agent vérifie les factures.",
          "En attente d'une pièce : c'est à vous de répondre.",
          "Approuvée, paiement ordonné, remboursement versé.",
          "Rejetée : le motif est écrit ; abandonnée : vous l'avez retirée.",
        ],
      },
      { say: "De trois à huit semaines passent en général entre le dépôt et le paiement. Un message vous prévient à chaque étape." },
      { say: "La demande est examinée par le service du département de votre structure, dont le nom figure sur la page." },
    ],
    words:
      "suivi état statut avancement où en est ma demande délai traitement combien de temps en cours d'examen réponse instruction service instructeur ddfip pas de nouvelles mise à disposition",
  },
  en: {
    question: "Where does my refund request stand?",
    answer: "Open it in “Refund requests”: each step is dated, explained, and followed by what comes next.",
    blocks: [
      {
        list: [
          "Draft: yours to finish, nobody else sees it.",
          "Received by the office: it waits for an officer.",
          "In review: an officer checks the invoices.",
          "Waiting for a document: it is for you to answer.",
          "Approved, payment ordered, refund paid.",
          "Rejected: the reason is written; withdrawn: you took it back.",
        ],
      },
      { say: "Three to eight weeks usually pass between filing and payment. A message tells you each step." },
      { say: "The request is reviewed by the office of your structure's département, named on the page." },
    ],
    words: "follow state status progress how long review answer office no news",
  },
};
