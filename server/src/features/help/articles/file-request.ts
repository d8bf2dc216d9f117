import type { HelpArticle } from "../help-article.ts";

export const fileRequestArticle: HelpArticle = {
  slug: "deposer-une-demande",
  topic: "REQUEST",
  actions: [{ to: "/demandes-tic/nouvelle", fr: "Nouvelle demande", en: "New request" }],
  fr: {
    question: "Comment déposer une demande de remboursement ?",
    answer:
      "Ouvrez « Demandes de remboursement », « Nouvelle demande » : choisissez le formulaire et la période, saisissez vos factures, relisez, déposez.",
    blocks: [
      {
        steps: [
          "Choisissez la structure et le formulaire : remboursement annuel (par année de livraison) ou aide mensuelle (par mois).",
          "Vérifiez l'en-tête : catégorie, PACAGE et compte bancaire viennent de votre structure.",
          "Saisissez une ligne par produit et par facture : fournisseur, numéro, date de livraison, quantité. Le taux et le montant se calculent seuls.",
          "Joignez les factures, cochez les déclarations.",
          "Relisez le récapitulatif et les points d'attention, puis déposez. Gardez le PDF : il porte un numéro et une empreinte qui prouvent votre dépôt.",
        ],
      },
      { say: "Ce que vous tapez est gardé au fur et à mesure : vous pouvez vous arrêter et reprendre plus tard, ou à plusieurs." },
      { say: "L'an prochain, « Renouveler » reprend l'en-tête, et propose vos fournisseurs et produits." },
    ],
    words:
      "déposer demande remboursement formulaire faire une demande saisir facture tic ticpe gnr nouvelle demande remplir dépôt soumettre envoyer comment demander aide brouillon étapes année catégorie",
  },
  en: {
    question: "How do I file a refund request?",
    answer: "Open “Refund requests”, “New request”: choose the form and the period, enter your invoices, read again, submit.",
    blocks: [
      {
        steps: [
          "Choose the structure and the form: annual refund (by year of delivery) or monthly aid (by month).",
          "Check the header: category, PACAGE and bank account come from your structure.",
          "Enter one line per product and invoice: supplier, number, delivery date, quantity. Rate and amount are computed.",
          "Attach the invoices, tick the statements.",
          "Read the summary and its remarks, then submit. Keep the PDF: its number and fingerprint prove your filing.",
        ],
      },
      { say: "What you type is kept as you go: you may stop and resume later, or work together." },
      { say: "Next year “Renew” takes the header over and proposes your suppliers and products." },
    ],
    words: "file submit refund request form invoice new request fill in send draft steps",
  },
};
