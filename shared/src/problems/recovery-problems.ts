import type { ProblemTexts } from "./problem-text.ts";

/** A structure whose principal manager is lost (FR: gestionnaire qui ne répond pas). */
export const recoveryProblems = {
  RECOVERY_ALREADY_LIVE: {
    fr: "Une demande pour devenir gestionnaire principal de cette structure est déjà en cours. Attendez qu'elle se termine.",
    en: "A request to become principal manager of this structure is already running. Please wait until it ends.",
  },
  RECOVERY_WAY_CLOSED: {
    fr: "Ce moyen de preuve ne vous est pas ouvert pour cette structure. Choisissez-en un autre.",
    en: "This way of proof is not open to you for this structure. Please choose another one.",
  },
  RECOVERY_ATTACH_FIRST: {
    fr: "Demandez d'abord votre rattachement à cette structure. Si personne n'y répond, revenez ici quand la demande aura expiré.",
    en: "Please ask to be attached to this structure first. If nobody answers, come back once that request has expired.",
  },
  RECOVERY_CEILING: {
    fr: "Trop de demandes de ce genre ont été faites cette semaine. Réessayez dans quelques jours, ou contactez le support.",
    en: "Too many requests of this kind were made this week. Please try again in a few days, or contact support.",
  },
  RECOVERY_NOT_YOURS: {
    fr: "Cette action ne vous revient pas sur cette demande.",
    en: "This is not yours to do on this request.",
  },
  RECOVERY_ELSEWHERE: {
    fr: "La demande n'en est pas là : elle a avancé entre-temps, ou ne passe pas par cette étape. Rechargez la page.",
    en: "The request is not there: it has moved on meanwhile, or does not go that way. Please reload the page.",
  },
  RECOVERY_MANAGERS_FIRST: {
    fr: "Jusqu'à la fin du premier jour ouvré, seuls les gestionnaires de la structure peuvent répondre.",
    en: "Until the end of the first working day only the managers of the structure may answer.",
  },
  RECOVERY_NOT_INDEPENDENT: {
    fr: "Il faut être rattaché à la structure depuis 30 jours au moins, sans y avoir été admis par le demandeur, pour confirmer sa demande.",
    en: "To confirm this request you must have been attached to the structure for 30 days at least, and not have been let in by the requester.",
  },
  RECOVERY_LETTER_NOT_POSTED: {
    fr: "Le courrier n'est pas encore parti. Vous serez prévenu quand il sera posté.",
    en: "The letter has not left yet. You will be told when it is posted.",
  },
  RECOVERY_CODE_MALFORMED: {
    fr: "Le code du courrier a dix signes, comme 7K3M9-QX2TB. Vérifiez votre saisie : cet essai n'est pas compté.",
    en: "The code of the letter has ten signs, like 7K3M9-QX2TB. Please check what you typed: this try is not counted.",
  },
  RECOVERY_PROOF_WRONG: {
    fr: "Ce n'est pas ce que nous connaissons. Essais restants : {remainingAttempts}.",
    en: "This is not what we know. Tries left: {remainingAttempts}.",
  },
  RECOVERY_ATTEMPTS_OVER: {
    fr: "Trois essais faux : la demande est close. Refaites-en une avec un autre moyen de preuve.",
    en: "Three wrong tries: the request is closed. Please make another one with another way of proof.",
  },
  RECOVERY_DELAY_RUNS: {
    fr: "Les gestionnaires peuvent encore s'opposer à la demande. Vous pourrez terminer à la fin de ce délai.",
    en: "The managers may still object. You may finish once that time is over.",
  },
  RECOVERY_OUTDATED: {
    fr: "Les rôles de cette structure ont changé depuis la demande : elle ne peut plus aboutir. Voyez qui la gère maintenant.",
    en: "The roles on this structure have changed since the request: it cannot succeed any more. Please see who manages it now.",
  },
} as const satisfies ProblemTexts;
