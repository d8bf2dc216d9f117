import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const minutes = policy.links.passwordResetSeconds / 60;

export const passwordArticle: HelpArticle = {
  slug: "mot-de-passe",
  topic: "SIGN_IN",
  actions: [{ to: "/mot-de-passe-oublie", fr: "Choisir un nouveau mot de passe", en: "Choose a new password" }],
  fr: {
    question: "J'ai oublié mon mot de passe",
    answer: "Demandez un lien sur « Mot de passe oublié ? » : il arrive à votre adresse de connexion et vous laisse en choisir un autre.",
    blocks: [
      {
        steps: [
          "Sur la page de connexion, cliquez sur « Mot de passe oublié ? » et donnez votre adresse de connexion.",
          `Ouvrez le lien reçu dans les ${minutes} minutes.`,
          "Choisissez un nouveau mot de passe : 12 caractères au moins, de trois sortes parmi majuscules, minuscules, chiffres et autres signes. Une phrase dont vous vous souvenez est un bon choix.",
          "Connectez-vous avec lui ; vos autres appareils sont déconnectés.",
        ],
      },
      {
        say: "Un mot de passe ancien doit être renouvelé : le portail vous prévient 30 puis 7 jours avant, et vous laisse le changer en vous connectant.",
      },
      {
        note: "Ne créez pas un second compte : il n'aurait pas vos droits, et ne pourrait pas approuver les demandes de votre structure.",
      },
    ],
    words:
      "oublié perdu mot de passe réinitialiser réinitialisation changer renouveler 6 mois refusé incorrect ne marche pas bloqué règles caractères complexité mdp identifiant incorrects",
  },
  en: {
    question: "I forgot my password",
    answer: "Ask for a link on “Forgotten password?”: it arrives at your login address and lets you choose another one.",
    blocks: [
      {
        steps: [
          "On the sign-in page, click “Forgotten password?” and give your login address.",
          `Open the link within ${minutes} minutes.`,
          "Choose a new password: at least 12 characters of three kinds among capitals, small letters, digits and other signs. A sentence you remember is a good choice.",
          "Sign in with it; your other devices are signed out.",
        ],
      },
      { say: "An old password has to be renewed: the portal tells you 30 and 7 days before, and lets you change it while signing in." },
      { note: "Do not create a second account: it would not have your rights and could not approve requests for your structure." },
    ],
    words: "forgotten lost password reset change renew refused wrong blocked rules characters",
  },
};
