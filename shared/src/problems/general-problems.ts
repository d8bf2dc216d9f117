import type { ProblemTexts } from "./problem-text.ts";

/** Problems any form or operation may meet. */
export const generalProblems = {
  INVALID_VALUE: {
    fr: "Cette valeur n'est pas acceptée. Vérifiez votre saisie.",
    en: "This value is not accepted. Please check what you entered.",
  },
  REQUIRED: { fr: "Ce champ est obligatoire. Remplissez-le.", en: "This field is required. Please fill it in." },
  TOO_LONG: {
    fr: "Ce texte est trop long. Raccourcissez-le à {max} caractères au plus.",
    en: "This text is too long. Please shorten it to {max} characters at most.",
  },
  TOO_SHORT: {
    fr: "Ce texte est trop court. Saisissez au moins {min} caractères.",
    en: "This text is too short. Please enter at least {min} characters.",
  },
  TOO_MANY: {
    fr: "La liste est trop longue. Gardez {max} éléments au plus.",
    en: "This list is too long. Please keep {max} items at most.",
  },
  DATE_INVALID: {
    fr: "Cette date n'existe pas. Saisissez le jour, le mois et l'année, par exemple 31/03/2025.",
    en: "This date does not exist. Please enter a day, a month and a year, for example 31/03/2025.",
  },
  DATE_IN_PAST: {
    fr: "Cette date est déjà passée. Choisissez la date du jour ou une date à venir.",
    en: "This date has passed. Please choose today or a later date.",
  },
  DATE_IN_FUTURE: {
    fr: "Cette date n'est pas encore arrivée. Choisissez la date du jour ou une date passée.",
    en: "This date is still to come. Please choose today or an earlier date.",
  },
  END_BEFORE_START: {
    fr: "La date de fin précède la date de début. Corrigez l'une des deux.",
    en: "The end date is before the start date. Please correct one of them.",
  },
  NOT_ALLOWED: {
    fr: "Vos droits actuels ne permettent pas cette action. Adressez-vous au gestionnaire de la structure.",
    en: "Your current rights do not allow this. Please ask the manager of the structure.",
  },
  WRONG_STATUS: {
    fr: "La situation a changé et cette action n'est plus possible. Rechargez la page pour voir l'état actuel.",
    en: "The situation has changed and this is no longer possible. Please reload the page to see the current state.",
  },
  VERSION_CONFLICT: {
    fr: "Quelqu'un a modifié ces informations pendant votre saisie. Rechargez la page, puis reportez vos changements.",
    en: "Somebody changed this information while you were typing. Please reload the page, then enter your changes again.",
  },
  IDEMPOTENCY_CONFLICT: {
    fr: "Cette clé d'envoi a déjà servi pour une autre demande. Rechargez la page et recommencez.",
    en: "This idempotency key was already used for another request. Please reload the page and try again.",
  },
  RATE_LIMITED: {
    fr: "Trop d'essais en peu de temps. Réessayez dans {retryAfterSeconds}.",
    en: "Too many attempts in a short time. Please try again in {retryAfterSeconds}.",
  },
  BAD_USER_INPUT: {
    fr: "La demande envoyée n'a pas la forme attendue. Rechargez la page et recommencez.",
    en: "The request does not have the expected form. Please reload the page and try again.",
  },
  NOT_FOUND: {
    fr: "Cet élément n'existe pas ou ne vous est pas accessible. Revenez à la liste.",
    en: "This item does not exist or is not available to you. Please go back to the list.",
  },
  OVERLOADED: {
    fr: "Le portail reçoit trop de demandes en ce moment. Réessayez dans quelques instants.",
    en: "The portal is very busy at the moment. Please try again shortly.",
  },
  INTERNAL: {
    fr: "Une erreur est survenue de notre côté. Réessayez ; si elle persiste, donnez la référence {reference} au support.",
    en: "Something went wrong on our side. Please try again; if it persists, give reference {reference} to support.",
  },
} as const satisfies ProblemTexts;
