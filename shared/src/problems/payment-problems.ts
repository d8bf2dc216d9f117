import type { ProblemTexts } from "./problem-text.ts";

/** Orders of payment, the bank's files. */
export const paymentProblems = {
  BANK_ACCOUNT_TOO_NEW: {
    fr: "Ce compte bancaire est trop récent : par sécurité, aucun paiement ne l'utilise avant le {date}.",
    en: "This bank account is too new: for safety, no payment uses it before {date}.",
  },
  BANK_ACCOUNT_REFUSED: {
    fr: "La banque a refusé le virement vers ce compte. Le demandeur doit en choisir un autre.",
    en: "The bank refused the transfer to this account. The requester has to choose another one.",
  },
  NOTHING_TO_ORDER: {
    fr: "Aucune demande ne peut être payée maintenant. Lisez pourquoi dans la liste.",
    en: "No request can be paid now. Please read why in the list.",
  },
  PAYMENT_TOTAL_CHANGED: {
    fr: "La liste a changé depuis que vous l'avez lue. Relisez le total, puis recommencez.",
    en: "The list has changed since you read it. Please read the total again, then start over.",
  },
  SAME_AGENT: {
    fr: "Vous avez ordonné ces paiements : une autre personne doit sortir le fichier.",
    en: "You ordered these payments: somebody else has to take the file out.",
  },
  PAYMENT_ACCOUNT_MISSING: {
    fr: "Le compte payeur n'est pas réglé : il manque {settings} dans les réglages du portail.",
    en: "The paying account is not set: {settings} is missing from the portal's settings.",
  },
  PAYMENT_FILE_REFUSED: {
    fr: "La banque a refusé tous les virements de ce fichier : il ne doit plus lui être envoyé. Les demandes seront payées par un autre lot.",
    en: "The bank refused every transfer of this file: it must not be sent again. The requests will be paid by another batch.",
  },
  BANK_FILE_UNREADABLE: {
    fr: "Ce fichier n'est ni un relevé (camt.053, camt.054), ni un compte rendu (pain.002), ni un CSV de la banque. Demandez-le à nouveau à la banque.",
    en: "This file is neither a bank statement (camt.053, camt.054), nor a status report (pain.002), nor a CSV. Please ask the bank for it again.",
  },
  BANK_FILE_OTHER_MESSAGE: {
    fr: "Ce fichier est un message {message}. Les messages lus ici sont les relevés camt.053 et camt.054 et les comptes rendus pain.002.",
    en: "This file is a {message} message. The messages read here are the statements camt.053 and camt.054 and the status reports pain.002.",
  },
  BANK_FILE_COLUMNS: {
    fr: "Il manque une colonne dans ce CSV : {columns}. La première ligne nomme les colonnes.",
    en: "A column is missing in this CSV: {columns}. The first line names the columns.",
  },
  BANK_FILE_TOO_LONG: {
    fr: "Ce fichier contient plus de {max} mouvements. Demandez-le à la banque en plusieurs parties.",
    en: "This file holds more than {max} movements. Please ask the bank for it in several parts.",
  },
} as const satisfies ProblemTexts;
