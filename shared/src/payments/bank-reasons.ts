import type { Language } from "../problems/problem-text.ts";

type Texts = Readonly<Record<Language, string>>;

/**
 * Why a bank sends a transfer back, in words people can act on. Codes: ISO 20022 external return and status reasons. Their « debtor » is
 * whoever pays, the office; their « creditor » the holder of the account that is paid.
 */
const reasons: Readonly<Record<string, Texts>> = {
  AC01: { fr: "le numéro de compte (IBAN) n'existe pas", en: "the account number (IBAN) does not exist" },
  AC03: { fr: "le numéro de compte (IBAN) n'est pas valable", en: "the account number (IBAN) is not valid" },
  AC04: { fr: "le compte est fermé", en: "the account is closed" },
  AC06: { fr: "le compte est bloqué", en: "the account is blocked" },
  AC07: { fr: "le compte est fermé", en: "the account is closed" },
  AC13: {
    fr: "le type du compte payeur (celui du service) manque ou n'est pas valable",
    en: "the type of the paying account (the office's) is missing or not valid",
  },
  AG01: { fr: "ce compte ne peut pas recevoir de virement", en: "this account cannot receive transfers" },
  AG02: { fr: "l'ordre n'est pas du bon type", en: "the order is of the wrong kind" },
  AM02: { fr: "le montant dépasse ce que la banque permet", en: "the amount is above what the bank allows" },
  AM04: { fr: "le compte qui paie n'était pas approvisionné", en: "the paying account did not hold enough" },
  AM05: { fr: "la banque y voit un double d'un autre virement", en: "the bank takes it for the double of another transfer" },
  BE01: { fr: "le nom du titulaire ne correspond pas au compte", en: "the holder's name does not match the account" },
  BE04: { fr: "l'adresse du titulaire manque ou est inexacte", en: "the holder's address is missing or wrong" },
  CNOR: { fr: "la banque de ce compte n'est pas joignable", en: "the bank of this account cannot be reached" },
  CUST: { fr: "le titulaire a demandé le retour de l'argent", en: "the holder asked to send the money back" },
  DT01: { fr: "la date du fichier n'est pas acceptée", en: "the date of the file is not accepted" },
  DUPL: { fr: "la banque y voit un double d'un autre virement", en: "the bank takes it for the double of another transfer" },
  ED05: { fr: "l'échange entre les banques n'a pas abouti", en: "the settlement between the banks failed" },
  FF01: { fr: "la banque n'a pas pu lire le fichier de virements", en: "the bank could not read the file of transfers" },
  FOCR: { fr: "le virement a été rappelé", en: "the transfer was called back" },
  MD07: { fr: "le titulaire du compte est décédé", en: "the holder of the account has died" },
  MS02: { fr: "le titulaire a refusé le virement, sans dire pourquoi", en: "the holder refused the transfer without saying why" },
  MS03: { fr: "la banque ne donne pas de motif", en: "the bank gives no reason" },
  RC01: { fr: "la banque de ce compte n'est pas reconnue", en: "the bank of this account is not recognised" },
  RR01: {
    fr: "le compte du payeur (le service) manque ou n'est pas identifié",
    en: "the payer's (the office's) account is missing or not identified",
  },
  RR02: { fr: "le nom ou l'adresse du payeur (le service) manque", en: "the payer's (the office's) name or address is missing" },
  RR03: { fr: "le nom ou l'adresse du bénéficiaire manque", en: "the beneficiary's name or address is missing" },
  TM01: { fr: "le fichier est arrivé trop tard à la banque", en: "the file reached the bank too late" },
  RR04: { fr: "la banque refuse pour une raison réglementaire", en: "the bank refuses for a regulatory reason" },
};

/**
 * The reasons that lie in the account itself or in the name given with it: the same transfer would come back again. Every other one (a
 * double, a recall, a fault of the payer or of a bank, no reason at all) says nothing against the account.
 */
export const accountFaults: readonly string[] = ["AC01", "AC03", "AC04", "AC06", "AC07", "AG01", "BE01", "CNOR", "MD07", "RC01"];

/** The reason in words, with the bank's code so that a bank can be asked: « le compte est fermé (AC04) ». */
export function bankReason(code: string, language: Language): string {
  const text = reasons[code]?.[language] ?? { fr: "motif propre à la banque", en: "a reason of the bank's own" }[language];
  return `${text} (${code})`;
}
