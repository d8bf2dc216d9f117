import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const minutes = policy.links.activationSeconds / 60;

export const activationExpiredArticle: HelpArticle = {
  slug: "lien-d-activation-expire",
  topic: "ACCOUNT",
  actions: [{ to: "/activation", fr: "Demander un nouveau lien", en: "Ask for a new link" }],
  fr: {
    question: "Mon lien d'activation a expiré",
    answer: `Un lien d'activation vaut ${minutes} minutes et ne sert qu'une fois. Demandez-en un autre : rien de ce que vous avez saisi n'est perdu.`,
    blocks: [
      {
        steps: [
          "Sur la page du lien expiré, cliquez sur « Recevoir un nouveau lien ». Ou passez par le bouton ci-dessous.",
          "Donnez votre adresse de connexion.",
          `Ouvrez le message le plus récent, dans les ${minutes} minutes : seul le dernier lien envoyé fonctionne.`,
        ],
      },
      { note: "Si la page dit que le lien a déjà servi, votre compte est actif : connectez-vous, ou demandez un nouveau mot de passe." },
    ],
    words:
      "lien périmé péremption expiré trop tard 60 minutes ne marche plus ne fonctionne plus échec initialisation activation invalide une heure délai dépassé",
  },
  en: {
    question: "My activation link has expired",
    answer: `An activation link is good for ${minutes} minutes and for one use. Ask for another one: nothing you typed is lost.`,
    blocks: [
      {
        steps: [
          "On the page of the expired link, click “Get a new link”. Or use the button below.",
          "Give your login address.",
          `Open the newest message within ${minutes} minutes: only the last link sent works.`,
        ],
      },
      { note: "If the page says that the link was used, your account is active: sign in, or ask for a new password." },
    ],
    words: "expired link too late 60 minutes no longer works invalid activation",
  },
};
