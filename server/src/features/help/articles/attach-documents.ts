import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const megabytes = policy.uploads.maxFileBytes / 1_000_000;

export const attachDocumentsArticle: HelpArticle = {
  slug: "joindre-des-pieces",
  topic: "REQUEST",
  actions: [{ to: "/demandes-tic", fr: "Ouvrir mes demandes", en: "Open my requests" }],
  fr: {
    question: "Quelles pièces joindre, et mon fichier est refusé : pourquoi ?",
    answer: `La facture de chaque ligne, en PDF, JPEG ou PNG de ${megabytes} Mo au plus. Le RIB se joint seul.`,
    blocks: [
      { say: "Une photo nette suffit. Une même facture peut servir à plusieurs lignes : choisissez « Fichier déjà joint »." },
      {
        list: [
          "Trop lourd : photographiez en qualité normale, ou enregistrez le PDF en « taille réduite ».",
          "PDF protégé par un mot de passe, ou abîmé : ouvrez-le et « imprimez-le en PDF ».",
          "Autre format (Word, HEIC…) : enregistrez-le en PDF ou en JPEG.",
          "Fichier signalé par l'antivirus : il est supprimé ; redemandez-le à son auteur.",
        ],
      },
      { say: "Un fichier reste « en cours de contrôle » quelques instants avant de pouvoir être ouvert." },
    ],
    words:
      "pièce jointe justificatif facture scanner photo joindre fichier refusé trop lourd 10 mo pdf jpeg png heic antivirus format télécharger document impossible d'ajouter",
  },
  en: {
    question: "Which documents do I attach, and why is my file refused?",
    answer: `The invoice of each line, as PDF, JPEG or PNG of ${megabytes} MB at most. The proof of account joins by itself.`,
    blocks: [
      { say: "A sharp photo is enough. One invoice may serve several lines: choose “File already attached”." },
      {
        list: [
          "Too heavy: take the photo in normal quality, or save the PDF in “reduced size”.",
          "PDF protected by a password, or damaged: open it and “print it to PDF”.",
          "Another format (Word, HEIC…): save it as PDF or JPEG.",
          "File flagged by the antivirus: it is deleted; ask its author for another.",
        ],
      },
      { say: "A file stays “being checked” for a moment before it can be opened." },
    ],
    words: "attachment document invoice scan photo file refused too big pdf jpeg png antivirus format upload",
  },
};
