import type { HelpArticle } from "../help-article.ts";

export const piecesAskedArticle: HelpArticle = {
  slug: "pieces-demandees",
  topic: "FOLLOW_UP",
  actions: [{ to: "/demandes-tic", fr: "Ouvrir mes demandes", en: "Open my requests" }],
  fr: {
    question: "On me demande une pièce : comment répondre ?",
    answer: "Ouvrez la demande, répondez à chaque point, puis terminez : l'examen reprend. La date indiquée laisse le temps de le faire.",
    blocks: [
      {
        steps: [
          "Ouvrez le lien du message, ou la demande « En attente d'une pièce ».",
          "Chaque point dit ce qui manque, et sur quelle ligne. Joignez le fichier, corrigez la ligne, ou expliquez.",
          "Quand tout a sa réponse, cliquez sur « Terminer ».",
        ],
      },
      { say: "Passé la date, rien n'est rejeté d'office, mais l'agent peut reprendre l'examen avec ce qu'il a." },
    ],
    words:
      "pièce demandée suspendue suspension compléter document manquant l'agent demande facture illisible répondre à l'agent en attente d'une pièce complément d'information",
  },
  en: {
    question: "A document is asked of me: how do I answer?",
    answer: "Open the request, answer each point, then finish: the review resumes. The date given leaves time for it.",
    blocks: [
      {
        steps: [
          "Open the link of the message, or the request “Waiting for a document”.",
          "Each point says what is missing, and on which line. Attach the file, correct the line, or explain.",
          "When everything has its answer, click “Finish”.",
        ],
      },
      { say: "After the date nothing is rejected by itself, but the officer may go on with what there is." },
    ],
    words: "document asked suspended complete missing unreadable invoice answer officer information",
  },
};
