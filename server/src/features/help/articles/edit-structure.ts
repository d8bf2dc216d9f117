import type { HelpArticle } from "../help-article.ts";

export const editStructureArticle: HelpArticle = {
  slug: "modifier-ma-structure",
  topic: "STRUCTURE",
  actions: [{ to: "/organisation/structures", fr: "Ouvrir mes structures", en: "Open my structures" }],
  fr: {
    question: "Comment modifier ma structure, ma catégorie ou mon numéro PACAGE ?",
    answer: "Dans « Organisation », « Structures », choisissez la structure puis « Modifier ». C'est pris en compte tout de suite.",
    blocks: [
      {
        list: [
          "Catégorie de bénéficiaire et numéro PACAGE : ils se reportent sur vos demandes de remboursement.",
          "Adresse, téléphone, adresse électronique, régime fiscal, numéro de TVA.",
          "« Mettre à jour depuis l'annuaire » montre les différences avant de les prendre.",
          "Services (sous-unités), désactivation, réouverture, changement de SIRET.",
        ],
      },
      { say: "Le numéro PACAGE a 9 chiffres. S'il n'en a que 8, un zéro est ajouté devant." },
      {
        note: "La case « L'organisation est un centre de gestion agricole » est réservée aux cabinets et centres qui déposent pour d'autres : une structure qui la coche ne dépose pas pour elle-même.",
      },
    ],
    words:
      "gérer une structure modifier pacage catégorie de bénéficiaire adresse entreprise informations demandes de remboursement raison sociale mise à jour insee annuaire désactiver fermer structure activer centre de gestion case à cocher",
  },
  en: {
    question: "How do I change my structure, its category or its PACAGE number?",
    answer: "In “Organisation”, “Structures”, choose the structure, then “Modify”. It counts at once.",
    blocks: [
      {
        list: [
          "Beneficiary category and PACAGE number: they are carried over to your refund requests.",
          "Address, telephone, e-mail, tax regime, VAT number.",
          "“Update from the directory” shows the differences before taking them.",
          "Services (sub-units), closing, reopening, change of SIRET.",
        ],
      },
      { say: "The PACAGE number has 9 digits. With only 8, a zero is put in front." },
      {
        note: "The box “The organisation is an agricultural management center” is for firms that file for others: a structure that ticks it does not file for itself.",
      },
    ],
    words: "modify structure pacage beneficiary category address company directory update close deactivate",
  },
};
