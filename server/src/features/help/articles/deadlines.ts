import type { HelpArticle } from "../help-article.ts";

export const deadlinesArticle: HelpArticle = {
  slug: "dates-limites",
  topic: "REQUEST",
  actions: [{ to: "/dates", fr: "Toutes les dates", en: "All dates" }],
  fr: {
    question: "Jusqu'à quand puis-je déposer ma demande ?",
    answer:
      "En règle générale, jusqu'au 31 décembre de la troisième année qui suit la livraison. La page « Dates » donne la date de chaque campagne.",
    blocks: [
      { say: "Par exemple, des livraisons de 2024 se demandent jusqu'au 31 décembre 2027." },
      { say: "C'est la date de livraison qui compte, pas celle de la facture ni celle du paiement." },
      { say: "Un fichier pour votre agenda reprend toutes les dates, et le tableau de bord rappelle celles qui approchent." },
      { note: "Après la date limite, plus rien ne peut être demandé pour ces livraisons : n'attendez pas les derniers jours." },
    ],
    words:
      "date limite délai quand jusqu'à quand échéance 31 décembre trop tard année calendrier agenda campagne ouverte fermée prescription",
  },
  en: {
    question: "Until when can I file my request?",
    answer: "As a rule, until 31 December of the third year after the delivery. The page “Dates” gives the date of each campaign.",
    blocks: [
      { say: "For instance, deliveries of 2024 can be claimed until 31 December 2027." },
      { say: "The delivery date counts, not that of the invoice nor that of the payment." },
      { say: "A calendar file holds all dates, and the dashboard reminds you of those that come near." },
      { note: "After the deadline nothing can be claimed for those deliveries: do not wait for the last days." },
    ],
    words: "deadline until when date limit 31 december too late calendar campaign open closed",
  },
};
