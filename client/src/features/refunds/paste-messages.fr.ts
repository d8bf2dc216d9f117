import { countText, counted } from "../../i18n/counts.ts";
import { plural } from "../../i18n/plural.ts";

const lines = (count: number) => counted("fr", count, "ligne", "lignes");

/** Texts of a block pasted from a spreadsheet; loaded when one opens it. */
export const fr = {
  title: "Coller depuis un tableur",
  text: "Cellules copiées",
  textHint:
    "Une ligne par facture. Colonnes : produit, numéro de facture, fournisseur, date de livraison, quantité, unité, attestation (oui ou non, facultative). Avec des titres, leur ordre est libre. Rien n'est enregistré avant votre confirmation.",
  file: "Fichier de ces factures",
  fileHint: (size: string) =>
    `Un seul fichier pour toutes ces lignes : PDF, JPEG ou PNG, ${size} au plus. Vous pouvez aussi joindre les factures plus tard.`,
  read: (all: number, ready: number, wrong: number) =>
    `${lines(all)} : ${counted("fr", ready, "prête", "prêtes")}, ${countText("fr", wrong)} à corriger.`,
  amount: (amount: string) => `Montant estimé de celles qui sont prêtes : ${amount}.`,
  columns: (names: string) => `Colonnes reconnues : ${names}.`,
  preview: (shown: number, all: number) =>
    shown < all ? `Aperçu : ${countText("fr", shown)} lignes sur ${countText("fr", all)}, celles à corriger d'abord` : "Aperçu",
  row: "Ligne",
  outcome: "Résultat",
  ready: (amount: string) => `Prête : ${amount}`,
  save: (count: number) => (count === 1 ? "Enregistrer la ligne prête" : `Enregistrer les ${countText("fr", count)} lignes prêtes`),
  progress: (done: number, all: number) => `${countText("fr", done)} sur ${countText("fr", all)} lignes enregistrées…`,
  saved: (count: number) => `${lines(count)} ${plural("fr", count, "enregistrée", "enregistrées")}.`,
  left: (saved: number, left: number) =>
    `${lines(saved)} ${plural("fr", saved, "enregistrée", "enregistrées")}. ${lines(left)} ${plural("fr", left, "reste", "restent")} à corriger : ${plural("fr", left, "elle est gardée", "elles sont gardées")} ci-dessous.`,
  close: "Fermer",
};

export type PasteMessages = typeof fr;
