import type { Language } from "../problems/problem-text.ts";

const nextSteps = {
  ACCOUNT_AWAITED: {
    fr: "Choisissez un autre compte dans la demande, ou ajoutez-en un dans vos coordonnées bancaires.",
    en: "Choose another account in the request, or add one in your bank details.",
  },
  PAID_AGAIN: {
    fr: "Vous n'avez rien à faire : votre service instructeur refera le virement sur le compte indiqué.",
    en: "You have nothing to do: your office will make the transfer again, to the account given.",
  },
} as const;

/** What to do after PAYMENT_FAILED: give another account as long as one is awaited; nothing once it was given, or when it was never at fault. */
export function nextStepAfterFailure(isAccountAwaited: boolean, language: Language): string {
  return nextSteps[isAccountAwaited ? "ACCOUNT_AWAITED" : "PAID_AGAIN"][language];
}
