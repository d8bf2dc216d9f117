import type { HelpArticle } from "../help-article.ts";

export const changeAddressArticle: HelpArticle = {
  slug: "changer-d-adresse-electronique",
  topic: "ACCOUNT",
  actions: [
    { to: "/mon-compte/adresse-de-connexion", fr: "Changer mon adresse de connexion", en: "Change my login address" },
    { to: "/mon-compte", fr: "Changer mon adresse de contact", en: "Change my contact address" },
  ],
  fr: {
    question: "Comment changer d'adresse électronique ?",
    answer: "L'adresse de contact se change dans « Mon compte ». L'adresse de connexion aussi, en confirmant depuis les deux messageries.",
    blocks: [
      {
        list: [
          "L'adresse de connexion identifie votre compte : elle reçoit les codes, les liens et les avis de sécurité.",
          "L'adresse de contact reçoit les nouvelles de vos demandes. Elle peut être la même.",
        ],
      },
      {
        steps: [
          "Ouvrez « Mon compte », puis « Adresse de connexion ».",
          "Confirmez votre identité, donnez la nouvelle adresse deux fois.",
          "Ouvrez le lien reçu dans l'ancienne messagerie et celui reçu dans la nouvelle.",
        ],
      },
      { say: "Pendant deux jours, l'ancienne adresse peut encore annuler le changement." },
    ],
    words:
      "modifier adresse mail e-mail courriel connexion contact changer identifiant nouvelle adresse informations personnelles téléphone nom",
  },
  en: {
    question: "How do I change my e-mail address?",
    answer: "The contact address is changed in “My account”. So is the login address, confirmed from both mailboxes.",
    blocks: [
      {
        list: [
          "The login address identifies your account: it receives codes, links and security notices.",
          "The contact address receives news of your requests. It may be the same.",
        ],
      },
      {
        steps: [
          "Open “My account”, then “Login address”.",
          "Confirm who you are, give the new address twice.",
          "Open the link in the old mailbox and the one in the new mailbox.",
        ],
      },
      { say: "For two days the old address can still undo the change." },
    ],
    words: "change e-mail address login contact new personal data telephone name",
  },
};
