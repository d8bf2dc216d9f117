import type { ProblemTexts } from "./problem-text.ts";

/** Bank accounts (FR: coordonnées bancaires). */
export const bankProblems = {
  IBAN_INVALID: {
    fr: "Cet IBAN contient une erreur. Recopiez-le depuis votre relevé d'identité bancaire.",
    en: "This IBAN contains a mistake. Please copy it from your bank details statement.",
  },
  IBAN_NOT_SEPA: {
    fr: "Ce compte n'est pas dans la zone SEPA et ne peut pas recevoir le remboursement. Saisissez l'IBAN d'un compte de la zone.",
    en: "This account is outside the SEPA area and cannot receive the refund. Please enter the IBAN of a SEPA account.",
  },
  BIC_INVALID: {
    fr: "Ce BIC n'est pas valide. Recopiez ses 8 ou 11 caractères, ou laissez le champ vide.",
    en: "This BIC is not valid. Please copy its 8 or 11 characters, or leave the field empty.",
  },
  BANK_ACCOUNT_ALREADY_RECORDED: {
    fr: "Ce compte bancaire est déjà enregistré pour la structure. Choisissez-le dans la liste.",
    en: "This bank account is already recorded for the structure. Please choose it from the list.",
  },
  BANK_ACCOUNT_INACTIVE: {
    fr: "Ce compte bancaire n'est plus utilisable. Choisissez-en un autre, ou ajoutez-en un.",
    en: "This bank account can no longer be used. Please choose another one, or add one.",
  },
  BANK_ACCOUNT_IN_USE: {
    fr: "Ce compte doit encore recevoir un remboursement : {requests}. Attendez ce paiement, ou abandonnez la demande si elle n'est pas décidée.",
    en: "This account is still to receive a refund: {requests}. Please wait for that payment, or withdraw the request if it is not decided.",
  },
  RIB_MISSING: {
    fr: "Le RIB manque. Joignez le relevé d'identité bancaire de ce compte, en PDF ou en photo.",
    en: "The bank details statement (RIB) is missing. Please attach it, as a PDF or a picture.",
  },
} as const satisfies ProblemTexts;
