import type { ProblemTexts } from "./problem-text.ts";

/** Pieces asked, messages, and what is granted line by line. */
export const exchangeProblems = {
  DUE_DATE_OUT_OF_RANGE: {
    fr: "La date limite doit être comprise entre le {from} et le {until}. Choisissez-en une autre.",
    en: "The due date must be between {from} and {until}. Please choose another one.",
  },
  PIECES_REMAIN: {
    fr: "Points encore sans réponse : {count}. Répondez à chacun, même en quelques mots, puis terminez.",
    en: "Points without an answer: {count}. Please answer each of them, even in a few words, then finish.",
  },
  PIECES_NOT_OVERDUE: {
    fr: "La structure a jusqu'au {dueOn} pour répondre. Vous pourrez reprendre l'examen le lendemain, ou dès qu'elle aura terminé.",
    en: "The structure has until {dueOn} to answer. You may resume the day after, or as soon as it has finished.",
  },
  ANSWER_EMPTY: {
    fr: "Cette réponse est vide. Joignez un fichier, indiquez la correction, ou expliquez en quelques mots.",
    en: "This answer is empty. Please attach a file, give the correction, or explain in a few words.",
  },
  TOO_MANY_ANSWER_FILES: {
    fr: "Ce point a déjà beaucoup de fichiers. Gardez-en {max} au plus.",
    en: "This point already has many files. Please keep {max} at most.",
  },
  MESSAGES_CLOSED: {
    fr: "La demande est terminée depuis longtemps : les messages sont clos depuis le {date}. Contactez le service par courriel.",
    en: "The request ended long ago: messages have been closed since {date}. Please contact the office by e-mail.",
  },
  TOO_MANY_MESSAGES: {
    fr: "Beaucoup de messages sont déjà partis aujourd'hui ({max}). Attendez une réponse, ou écrivez de nouveau demain.",
    en: "Many messages have already left today ({max}). Please wait for an answer, or write again tomorrow.",
  },
  GRANTED_TOO_MUCH: {
    fr: "La quantité retenue doit être inférieure à celle de la ligne ({max}). Acceptez la ligne si elle est juste.",
    en: "The quantity granted must be below the line's ({max}). Please accept the line if it is right.",
  },
  NO_LINE_GRANTED: {
    fr: "Toutes les lignes sont refusées ou nulles : il n'y a rien à accorder. Rejetez la demande avec son motif.",
    en: "Every line is refused or zero: there is nothing to grant. Please reject the request with its reason.",
  },
} as const satisfies ProblemTexts;
