import { countText } from "../../i18n/counts.ts";
import { plural } from "../../i18n/plural.ts";

/** What the office asks, writes and grants, as the people of the structure read it. */
export const fr = {
  piecesTitle: (date: string) => `Des pièces sont demandées avant le ${date} inclus`,
  overdueTitle: (date: string) => `Des pièces étaient demandées pour le ${date}`,
  waiting: (count: number) => (count > 1 ? `${countText("fr", count)} points attendent votre réponse.` : "Un point attend votre réponse."),
  allAnswered: "Tout a une réponse : il reste à terminer, pour que l'examen reprenne.",
  answer: "Voir ce qui est demandé et répondre",
  seePieces: "Voir ce qui est demandé",
  piecesBefore: "Pièces demandées",
  messages: "Messages avec le service",
  unread: (count: number) => (count > 1 ? `${countText("fr", count)} messages non lus` : "1 message non lu"),
  reducedTitle: "Ce qui n'est pas accordé en entier",
  granted: (granted: string, asked: string) => `Montant accordé : ${granted}, pour ${asked} demandés.`,
  line: (invoice: string) => `Facture ${invoice} :`,
  lineGranted: (granted: string, asked: string) => `${granted} accordés sur ${asked}`,
  quantityGranted: (quantity: string) => `Quantité retenue : ${quantity}`,
  moreLines: (count: number) =>
    `Et ${countText("fr", count)} ${plural("fr", count, "autre ligne", "autres lignes")} : demandez le détail au service par un message.`,
};

export type DialogueMessages = typeof fr;
