import type { Language } from "../problems/problem-text.ts";

/** What a person agrees to, with the version kept beside the consent. A changed text gets a new version. Source: seed 001. */
export const consentTexts = {
  TERMS: {
    version: "2026-11",
    fr: "J'accepte les conditions d'utilisation et la transmission de mes informations personnelles au service chargé des remboursements.",
    en: "I accept the terms of use and that my personal data be passed to the service in charge of refunds.",
  },
  SATISFACTION_SURVEY: {
    version: "2026-11",
    fr: "J'accepte que mon nom, mon prénom et mon adresse électronique servent à m'envoyer l'enquête de satisfaction. Je pourrai retirer cet accord à tout moment.",
    en: "I agree that my names and my e-mail address be used to send me the satisfaction survey. I can withdraw this consent at any time.",
  },
} as const satisfies Record<string, { version: string } & Record<Language, string>>;

export type ConsentKind = keyof typeof consentTexts;
