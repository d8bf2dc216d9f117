import { countText } from "../../i18n/counts.ts";
/** Texts of the lines as an officer reviews them, and of the dialogue about them. */
export const fr = {
  list: "Lignes de la demande",
  keyboard: "Flèches haut et bas : d'une ligne à l'autre.",
  none: "Cette demande n'a aucune ligne sur cette page.",
  previous: "Ligne précédente",
  next: "Ligne suivante",
  line: (position: number, number: string) => `${position}. Facture ${number}`,
  progress: (judged: number, count: number, granted: string) =>
    `${countText("fr", judged)} ${judged > 1 ? "lignes vues" : "ligne vue"} sur ${countText("fr", count)}. Montant accordé en l'état : ${granted} (une ligne sans avis compte en entier).`,
  supplier: "Fournisseur",
  noFile: "Aucun fichier n'est joint à cette ligne.",
  askPiece: "Demander une pièce sur cette ligne",
  verdict: "Votre avis sur cette ligne",
  verdictChoices: { ACCEPTED: "Accorder en entier", CORRECTED: "Accorder une quantité moindre", REFUSED: "Refuser la ligne" },
  verdicts: { ACCEPTED: "Accordée", CORRECTED: "Réduite", REFUSED: "Refusée" },
  quantity: (unit: string) => `Quantité retenue, en ${unit}`,
  reason: "Motif",
  words: "Précision",
  wordsHint: "Le demandeur la lira avec la décision. Obligatoire avec « Autre motif ».",
  save: "Enregistrer et passer à la suivante",
  saved: "Votre avis est enregistré. Le demandeur le lira avec la décision.",
  granted: "Accordé",
  grantedQuantity: "Quantité retenue",
  account: "État du compte bancaire",
  accountReady: "Utilisable",
  accountNotYet: (moment: string) => `Nouveau : aucun paiement avant le ${moment}`,
  lastYearCaption: "Quantités demandées, comparées à l'année précédente",
  product: "Produit",
  thisYear: "Cette campagne",
  lastYear: "Un an avant",
  nothing: "Rien",
  awaited: (date: string) => `Des pièces sont attendues de la structure jusqu'au ${date}.`,
  overdue: (date: string) =>
    `La date limite du ${date} est passée sans réponse complète : vous pouvez reprendre l'examen, ou attendre encore.`,
  askPieces: "Demander des pièces",
  seePieces: "Pièces demandées et réponses",
  messages: "Messages avec la structure",
  unread: (count: number) => (count > 1 ? `${countText("fr", count)} messages non lus` : "1 message non lu"),
};

export type LinesMessages = typeof fr;
