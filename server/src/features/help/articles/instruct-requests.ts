import type { HelpArticle } from "../help-article.ts";

export const instructRequestsArticle: HelpArticle = {
  slug: "agents-instruire-une-demande",
  topic: "AGENTS",
  actions: [{ to: "/instruction", fr: "Ouvrir la file d'instruction", en: "Open the queue" }],
  fr: {
    question: "Agent instructeur : comment instruire une demande ?",
    answer: "Prenez la demande dans la file, comparez chaque ligne à sa facture, puis décidez avec un motif que le demandeur lira.",
    blocks: [
      {
        steps: [
          "Ouvrez « Instruction » : les demandes les plus anciennes viennent d'abord, et les filtres donnent leur nombre.",
          "Prenez la demande à votre nom. Personne d'autre ne la décide alors par mégarde.",
          "Parcourez les lignes avec les flèches ; la facture s'affiche à côté. Accordez, réduisez ou refusez chacune, avec un motif.",
          "Il manque quelque chose ? « Demander des pièces » suspend la demande, point par point. Un simple doute : écrivez un message.",
          "Décidez. Au-dessus du montant fixé pour le service, un second agent confirme ou renvoie.",
        ],
      },
      { say: "Une demande qui relève d'un autre département se transmet avec « Réorienter »." },
      { note: "Vous ne pouvez pas décider d'une demande de votre propre structure." },
    ],
    words: "agent instructeur file instruire décision accorder rejeter lignes réorienter pièces second agent proposition groupée",
  },
  en: {
    question: "Officer: how do I review a request?",
    answer: "Take the request in the queue, compare each line with its invoice, then decide with a reason the requester will read.",
    blocks: [
      {
        steps: [
          "Open “Instruction”: the oldest requests come first, and the filters give their number.",
          "Take the request in your name. Nobody else then decides it by mistake.",
          "Go through the lines with the arrows; the invoice is shown beside. Grant, reduce or refuse each, with a reason.",
          "Something is missing? “Ask for pieces” suspends the request, point by point. A mere doubt: write a message.",
          "Decide. Above the amount set for the office, a second officer confirms or sends back.",
        ],
      },
      { say: "A request that belongs to another département is handed over with “Re-route”." },
      { note: "You cannot decide on a request of your own structure." },
    ],
    words: "officer queue review decision grant reject lines re-route pieces second officer proposal bulk",
  },
};
