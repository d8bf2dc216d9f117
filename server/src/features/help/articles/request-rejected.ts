import type { HelpArticle } from "../help-article.ts";

export const requestRejectedArticle: HelpArticle = {
  slug: "demande-rejetee",
  topic: "FOLLOW_UP",
  actions: [{ to: "/demandes-tic", fr: "Ouvrir mes demandes", en: "Open my requests" }],
  fr: {
    question: "Ma demande a été rejetée, ou moins que demandé est accordé",
    answer:
      "Le motif figure sur la demande, ligne par ligne. Corrigez et déposez de nouveau avant la date limite : vos factures sont libres.",
    blocks: [
      {
        steps: [
          "Ouvrez la demande et lisez le motif, puis l'avis sur chaque ligne.",
          "Cliquez sur « Déposer une nouvelle demande » : elle reprend la précédente, corrigez ce qui a été relevé.",
          "Vous ne comprenez pas le motif ? Écrivez à l'agent dans « Messages » : c'est possible encore 60 jours.",
        ],
      },
      {
        list: [
          "Souvent en cause : facture illisible, nom ou adresse différents de ceux de la structure, quantité ou unité différente de la facture, carburant qui n'a pas servi à des travaux agricoles.",
        ],
      },
    ],
    words:
      "rejet rejetée refusée refus motif contester recours pas d'accord montant réduit partiel moins que demandé refaire une demande nom sur la facture différent",
  },
  en: {
    question: "My request was rejected, or less than asked is granted",
    answer: "The reason is on the request, line by line. Correct and file again before the deadline: your invoices are free.",
    blocks: [
      {
        steps: [
          "Open the request and read the reason, then the view on each line.",
          "Click “File a new request”: it takes the former over, correct what was pointed out.",
          "You do not understand the reason? Write to the officer in “Messages”: it stays possible for 60 days.",
        ],
      },
      {
        list: [
          "Often the cause: unreadable invoice, name or address unlike the structure's, quantity or unit unlike the invoice, fuel not used for farm work.",
        ],
      },
    ],
    words: "rejected refused reason dispute appeal reduced partial less than asked again name on invoice differs",
  },
};
