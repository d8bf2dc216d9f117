import type { ProblemTexts } from "./problem-text.ts";

/** Registration, activation, password and personal data. */
export const accountProblems = {
  INVALID_EMAIL: {
    fr: "Cette adresse électronique n'est pas valide. Saisissez une adresse de la forme nom@exemple.fr.",
    en: "This e-mail address is not valid. Please enter an address such as name@example.fr.",
  },
  EMAILS_DIFFER: {
    fr: "Les deux adresses électroniques sont différentes. Saisissez deux fois la même.",
    en: "The two e-mail addresses differ. Please enter the same address twice.",
  },
  INVALID_PHONE: {
    fr: "Ce numéro de téléphone n'est pas valide. Saisissez par exemple 06 12 34 56 78 ou +33 6 12 34 56 78.",
    en: "This phone number is not valid. Please enter for example 06 12 34 56 78 or +33 6 12 34 56 78.",
  },
  TERMS_NOT_ACCEPTED: {
    fr: "Le compte ne peut pas être créé sans accepter les conditions d'utilisation. Lisez-les, puis cochez la case.",
    en: "The account cannot be created unless the terms of use are accepted. Please read them, then tick the box.",
  },
  TERMS_NEEDED_BY_ACCOUNT: {
    fr: "Un compte ne va pas sans l'accord aux conditions d'utilisation : le retirer revient à fermer le compte. Demandez-le au support.",
    en: "An account needs your agreement to the terms of use: withdrawing it means closing the account. Please ask support for that.",
  },
  HUMAN_CHECK_FAILED: {
    fr: "La vérification anti-robot n'a pas abouti ou a expiré. Relancez-la, puis validez de nouveau.",
    en: "The anti-robot check failed or expired. Please run it again, then submit.",
  },
  NOTIFICATION_ALWAYS_SENT: {
    fr: "Ce qui protège votre compte et vos comptes bancaires vous est toujours signalé, aussitôt. Ce choix ne peut pas être changé.",
    en: "You are always told at once of what protects your account and your bank accounts. This cannot be changed.",
  },
  PASSWORD_TOO_SHORT: {
    fr: "Ce mot de passe est trop court. Choisissez au moins {min} caractères.",
    en: "This password is too short. Please choose at least {min} characters.",
  },
  PASSWORD_TOO_LONG: {
    fr: "Ce mot de passe est trop long. Choisissez {max} caractères au plus.",
    en: "This password is too long. Please choose {max} characters at most.",
  },
  PASSWORD_CLASSES: {
    fr: "Mélangez au moins trois familles de caractères : minuscules, majuscules, chiffres, caractères spéciaux.",
    en: "Please mix at least three kinds of characters: lower case, upper case, digits, special characters.",
  },
  PASSWORD_TOO_COMMON: {
    fr: "Ce mot de passe est trop facile à deviner. Évitez les mots courants, les suites, votre nom et votre adresse.",
    en: "This password is too easy to guess. Please avoid common words, sequences, your name and your address.",
  },
  PASSWORDS_DIFFER: {
    fr: "Les deux mots de passe sont différents. Saisissez deux fois le même.",
    en: "The two passwords differ. Please enter the same one twice.",
  },
  PASSWORD_UNCHANGED: {
    fr: "Ce mot de passe est le même que l'actuel. Choisissez-en un autre.",
    en: "This is your current password. Please choose another one.",
  },
  PASSWORD_INCORRECT: {
    fr: "Le mot de passe actuel n'est pas le bon. Saisissez-le de nouveau.",
    en: "The current password is not right. Please enter it again.",
  },
  LINK_INVALID: {
    fr: "Ce lien n'est pas valide. Ouvrez le lien du message le plus récent, ou demandez-en un nouveau.",
    en: "This link is not valid. Please open the link of the latest message, or ask for a new one.",
  },
  LINK_EXPIRED: {
    fr: "Ce lien a expiré. Demandez-en un nouveau, il arrivera dans votre messagerie.",
    en: "This link has expired. Please ask for a new one, it will reach your mailbox.",
  },
  LINK_ALREADY_USED: {
    fr: "Ce lien a déjà servi. Connectez-vous, ou demandez un nouveau lien.",
    en: "This link was already used. Please sign in, or ask for a new link.",
  },
} as const satisfies ProblemTexts;
