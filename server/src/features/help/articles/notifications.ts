import type { HelpArticle } from "../help-article.ts";

export const notificationsArticle: HelpArticle = {
  slug: "notifications",
  topic: "ACCOUNT",
  actions: [{ to: "/mon-compte/notifications", fr: "Choisir mes notifications", en: "Choose my notifications" }],
  fr: {
    question: "Je reçois trop de courriels, ou pas assez",
    answer:
      "Dans « Mon compte », « Notifications », choisissez pour chaque événement : un courriel, un récapitulatif, ou seulement dans le portail.",
    blocks: [
      { say: "Les messages de sécurité (mot de passe, code, changement d'adresse, coordonnées bancaires) partent toujours." },
      { say: "Les courriels vont à votre adresse de contact, les messages de sécurité à votre adresse de connexion." },
    ],
    words: "notification courriels trop de mails alertes récapitulatif ne plus recevoir préférences messages prévenir",
  },
  en: {
    question: "I receive too many mails, or too few",
    answer: "In “My account”, “Notifications”, choose for each event: a mail, a digest, or only in the portal.",
    blocks: [
      { say: "Security messages (password, code, change of address, bank details) are always sent." },
      { say: "Mails go to your contact address, security messages to your login address." },
    ],
    words: "notification too many mails alerts digest preferences",
  },
};
