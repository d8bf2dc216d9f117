import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const minutes = policy.links.activationSeconds / 60;

export const activateAccountArticle: HelpArticle = {
  slug: "activer-mon-compte",
  topic: "ACCOUNT",
  actions: [{ to: "/activation", fr: "Recevoir de nouveau le lien d'activation", en: "Get the activation link again" }],
  fr: {
    question: "Comment activer mon compte ?",
    answer: `Ouvrez le lien reçu à votre adresse de connexion dans les ${minutes} minutes, puis choisissez votre mot de passe.`,
    blocks: [
      {
        steps: [
          "Ouvrez le message « Activez votre compte » dans la boîte de votre adresse de connexion.",
          "Cliquez sur le lien. S'il ne s'ouvre pas, copiez-le en entier dans votre navigateur.",
          "Choisissez un mot de passe : les règles s'affichent et se cochent pendant que vous tapez.",
          "Connectez-vous : un code vous est envoyé par courriel, c'est le second facteur.",
        ],
      },
      { say: `Le lien vaut ${minutes} minutes. Passé ce délai, la page vous en propose un autre en un clic.` },
    ],
    words:
      "activation valider confirmer lien d'activation finaliser inscription soumettre initialiser mot de passe après inscription compte pas actif inactif",
  },
  en: {
    question: "How do I activate my account?",
    answer: `Open the link sent to your login address within ${minutes} minutes, then choose your password.`,
    blocks: [
      {
        steps: [
          "Open the message “Activate your account” in the mailbox of your login address.",
          "Click the link. If it does not open, copy it whole into your browser.",
          "Choose a password: the rules are shown and ticked while you type.",
          "Sign in: a code is mailed to you, that is the second factor.",
        ],
      },
      { say: `The link is good for ${minutes} minutes. After that, its page offers another one in one click.` },
    ],
    words: "activation confirm validate activation link finish registration account not active",
  },
};
