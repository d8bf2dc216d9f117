import type { Language } from "../problems/problem-text.ts";

/** What to do after PAYMENT_FAILED once nobody has to give another account: it was given, or the account was never at fault. */
export const paidAgain: Readonly<Record<Language, string>> = {
  fr: "Vous n'avez rien à faire : votre service instructeur refera le virement sur le compte indiqué.",
  en: "You have nothing to do: your office will make the transfer again, to the account given.",
};
