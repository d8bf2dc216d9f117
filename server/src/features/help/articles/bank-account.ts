import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const hours = policy.newIbanCoolingOffSeconds / 3600;

export const bankAccountArticle: HelpArticle = {
  slug: "coordonnees-bancaires",
  topic: "SPACE",
  actions: [{ to: "/organisation/coordonnees-bancaires/nouvelle", fr: "Créer une coordonnée bancaire", en: "Add a bank account" }],
  fr: {
    question: "Comment enregistrer mes coordonnées bancaires et mon RIB ?",
    answer:
      "Dans « Organisation », « Créer une coordonnée bancaire » : l'IBAN, le titulaire et le RIB. Ils se joignent seuls à vos demandes.",
    blocks: [
      {
        steps: [
          "Ouvrez « Organisation », puis « Créer une coordonnée bancaire ».",
          "Donnez-lui un nom et choisissez la structure.",
          "Saisissez l'IBAN (les espaces sont acceptés), le BIC si vous le connaissez, le titulaire.",
          "Joignez le RIB en PDF ou en photo, 10 Mo au plus, puis validez avec votre second facteur.",
        ],
      },
      {
        say: `Par sécurité, un nouvel IBAN attend ${hours} heures avant un premier paiement, et tous les gestionnaires de la structure en sont prévenus.`,
      },
      { say: "Un compte ne se modifie pas : ajoutez le nouveau, puis archivez l'ancien quand plus aucun paiement n'y va." },
    ],
    words:
      "rib iban banque coordonnée bancaire compte bancaire bic virement changer de banque ajouter modifier titulaire relevé d'identité bancaire paiement sur quel compte 48 heures",
  },
  en: {
    question: "How do I record my bank details?",
    answer: "In “Organisation”, “Add a bank account”: IBAN, holder and proof of account. They join your requests by themselves.",
    blocks: [
      {
        steps: [
          "Open “Organisation”, then “Add a bank account”.",
          "Give it a name and choose the structure.",
          "Type the IBAN (spaces are accepted), the BIC if you know it, the holder.",
          "Attach the proof of account as PDF or photo, 10 MB at most, then confirm with your second factor.",
        ],
      },
      { say: `For safety a new IBAN waits ${hours} hours before a first payment, and all managers of the structure are told.` },
      { say: "An account is not modified: add the new one, then archive the old one once no payment goes there." },
    ],
    words: "bank details iban bic account transfer change bank add holder proof payment 48 hours",
  },
};
