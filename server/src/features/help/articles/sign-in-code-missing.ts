import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const minutes = policy.mailCode.validSeconds / 60;

export const signInCodeMissingArticle: HelpArticle = {
  slug: "code-de-connexion-non-recu",
  topic: "SIGN_IN",
  actions: [
    { to: "/connexion", fr: "Revenir à la connexion", en: "Back to the sign-in page" },
    { to: "/acces-perdu", fr: "Je n'ai plus accès à ma messagerie", en: "I no longer have my mailbox" },
  ],
  fr: {
    question: "Je ne reçois pas le code de connexion",
    answer: "Demandez-en un autre sur la page du code : les deux derniers envoyés fonctionnent, même si le premier arrive en retard.",
    blocks: [
      {
        steps: [
          "Regardez l'heure d'envoi et l'adresse affichées au-dessus du champ : le code part à votre adresse de connexion.",
          "Cherchez-le dans les courriers indésirables.",
          `Cliquez sur « Envoyer un autre code ». Chaque code vaut ${minutes} minutes, et les deux plus récents restent bons.`,
          "Si les messages arrivent toujours trop tard, connectez-vous avec une application ou une clé, à ajouter dans « Mon compte », « Sécurité ».",
        ],
      },
      { say: "Vous n'avez plus cette messagerie ? Un code de récupération imprimé vous connecte ; sinon, demandez au support." },
    ],
    words:
      "code connexion pas reçu n'arrive pas code expiré trop tard mail arrive après huit chiffres code temporaire par mail authentification courriel sécurité je n'ai rien reçu pour me connecter impossible de me connecter problèmes à la connexion",
  },
  en: {
    question: "I do not receive the sign-in code",
    answer: "Ask for another one on the page of the code: the two newest both work, even if the first arrives late.",
    blocks: [
      {
        steps: [
          "Look at the sending time and the address above the field: the code goes to your login address.",
          "Look among unwanted mail.",
          `Click “Send another code”. Each is good for ${minutes} minutes, and the two newest stay good.`,
          "If messages always come too late, sign in with an app or a key, added in “My account”, “Security”.",
        ],
      },
      { say: "You no longer have this mailbox? A printed recovery code signs you in; if not, ask support." },
    ],
    words: "code not received expired too late mail eight digits cannot sign in login problem",
  },
};
