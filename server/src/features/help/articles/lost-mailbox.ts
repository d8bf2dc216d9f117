import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const hours = policy.lostMailbox.delaySeconds / 3600;

export const lostMailboxArticle: HelpArticle = {
  slug: "messagerie-perdue",
  topic: "SIGN_IN",
  actions: [{ to: "/acces-perdu", fr: "Retrouver l'accès à mon compte", en: "Get my account back" }],
  fr: {
    question: "Je n'ai plus accès à mon adresse de connexion",
    answer: "Avec un code de récupération ou une clé, vous la remplacez vous-même. Sinon, deux agents du support vérifient votre demande.",
    blocks: [
      {
        steps: [
          "Vous avez un code de récupération, une clé d'accès ou une clé de sécurité : connectez-vous avec, puis ouvrez aussitôt « Mon compte », « Adresse de connexion ».",
          "Vous n'en avez pas : faites une demande « Je n'ai plus accès à ma messagerie », depuis une adresse que vous lisez.",
          "Deux agents l'examinent, chacun de son côté.",
          `Un délai de ${hours} heures passe, pendant lequel le titulaire du compte peut s'y opposer. Puis votre nouvelle adresse remplace l'ancienne.`,
        ],
      },
      { note: "Vos droits, vos structures et vos demandes restent attachés au compte : ne créez pas un nouveau compte." },
    ],
    words:
      "adresse mail perdue ancienne adresse plus accès messagerie boîte mail fermée changé de fournisseur orange adresse supprimée compte inaccessible récupérer compte ancien salarié adresse professionnelle disparue",
  },
  en: {
    question: "I no longer have my login address",
    answer: "With a recovery code or a key you replace it yourself. Otherwise two support agents check your request.",
    blocks: [
      {
        steps: [
          "You have a recovery code, a passkey or a security key: sign in with it, then open at once “My account”, “Login address”.",
          "You have none: ask through “I no longer have my mailbox”, from an address you read.",
          "Two agents look at it, each on their own.",
          `Then ${hours} hours pass in which the holder of the account can object. After that your new address replaces the old one.`,
        ],
      },
      { note: "Your rights, structures and requests stay with the account: do not create a new one." },
    ],
    words: "lost e-mail address old mailbox no access closed provider account recover",
  },
};
