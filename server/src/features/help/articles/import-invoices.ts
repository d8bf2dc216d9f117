import { MAX_TABLE_ROWS } from "@portail-tic/shared/refunds/import-refund-lines.schema";
import type { HelpArticle } from "../help-article.ts";

export const importInvoicesArticle: HelpArticle = {
  slug: "importer-des-factures",
  topic: "REQUEST",
  actions: [{ to: "/demandes-tic", fr: "Ouvrir mes demandes", en: "Open my requests" }],
  fr: {
    question: "Comment saisir beaucoup de factures d'un coup ?",
    answer:
      "Collez des lignes d'un tableur, importez un fichier CSV, ou déposez les factures électroniques de votre fournisseur : elles remplissent les lignes.",
    blocks: [
      {
        list: [
          "Coller : copiez les lignes du tableur, puis « Coller depuis un tableur ». Un aperçu montre ce qui est compris.",
          `Importer un CSV : jusqu'à ${MAX_TABLE_ROWS.toLocaleString("fr-FR")} lignes, avec un compte rendu ligne par ligne.`,
          "Importer des factures électroniques (Factur-X, UBL, CII) : fournisseur, numéro, date, produit et quantité sont lus.",
          "Dupliquer une ligne : tout est repris, changez le numéro et la date.",
        ],
      },
      { say: "Rien n'est perdu quand une ligne est refusée : elle est montrée avec sa raison, et se corrige sur place." },
    ],
    words:
      "importer import csv excel tableur coller copier beaucoup de factures plusieurs factures facture électronique factur-x ubl cii fichier ligne par ligne dupliquer saisie rapide tableau",
  },
  en: {
    question: "How do I enter many invoices at once?",
    answer: "Paste rows of a spreadsheet, import a CSV file, or drop the e-invoices of your supplier: they fill the lines.",
    blocks: [
      {
        list: [
          "Paste: copy the rows of the spreadsheet, then “Paste from a spreadsheet”. A preview shows what was understood.",
          `Import a CSV: up to ${MAX_TABLE_ROWS.toLocaleString("en-GB")} rows, with a report row by row.`,
          "Import e-invoices (Factur-X, UBL, CII): supplier, number, date, product and quantity are read.",
          "Duplicate a line: everything is taken, change the number and the date.",
        ],
      },
      { say: "Nothing is lost when a row is refused: it is shown with its reason and corrected on the spot." },
    ],
    words: "import csv excel spreadsheet paste copy many invoices e-invoice factur-x ubl cii file row duplicate",
  },
};
