import { counted } from "../../i18n/counts.ts";

/** Texts of the two steps of signing in. */
export const fr = {
  signIn: {
    title: "Connexion",
    lead: "Deux temps : votre mot de passe, puis un code ou votre clé.",
    loginEmail: "Adresse de connexion",
    loginEmailHint: "Celle de votre inscription, de la forme nom@exemple.fr",
    password: "Mot de passe",
    submit: "Se connecter",
    forgot: "Mot de passe oublié ?",
    lostMailbox: "Je n'ai plus accès à ma messagerie",
    activation: "Je n'ai pas reçu le lien d'activation",
    noAccount: "Pas encore de compte ?",
    register: "Créer un compte",
    resume: "Connectez-vous pour continuer : vous reviendrez à la page demandée.",
  },
  code: {
    title: "Code de connexion",
    keyTitle: "Votre clé",
    sentTo: (email: string) => `Nous avons envoyé un code à 8 chiffres à ${email}.`,
    fromApp: "Ouvrez votre application d'authentification et saisissez le code qu'elle affiche.",
    fromKey: "Montrez votre clé d'accès ou votre clé de sécurité.",
    fromPaper: "Saisissez un des codes de récupération que vous avez gardés. Il ne servira qu'une fois.",
    sending: "Un code à 8 chiffres part vers votre adresse de connexion.",
    labels: { TOTP: "Code de l'application", MAIL_CODE: "Code reçu par courriel", RECOVERY_CODE: "Code de récupération" },
    hints: {
      TOTP: "6 chiffres, renouvelés toutes les 30 secondes",
      MAIL_CODE: "8 chiffres, avec ou sans espaces",
      RECOVERY_CODE: "16 lettres et chiffres, par exemple ABCD-EFGH-2345-WXYZ",
    },
    lostMailbox: "Je n'ai plus accès à ma messagerie",
    otherMethods: "Un autre moyen",
    choose: {
      PASSKEY: "Utiliser ma clé d'accès ou de sécurité",
      TOTP: "Utiliser mon application",
      MAIL_CODE: "Recevoir un code par courriel",
      RECOVERY_CODE: "Utiliser un code de récupération",
    },
    sentAt: (time: string) => `Envoyé à ${time}.`,
    remaining: (minutes: number, seconds: number) => `Il reste ${minutes} min ${String(seconds).padStart(2, "0")} s pour l'utiliser.`,
    over: "Ce code a expiré : demandez-en un nouveau.",
    attempts: (count: number) => `${counted("fr", count, "essai restant", "essais restants")}.`,
    submit: "Valider",
    notReceived: "Vous n'avez rien reçu ?",
    advice:
      "Regardez dans les courriers indésirables. Un message peut mettre quelques minutes à arriver : les deux derniers codes envoyés restent valables.",
    resend: "Recevoir un nouveau code",
    resendIn: (seconds: number) => `Vous pourrez demander un nouveau code dans ${seconds} s.`,
    resent: "Un nouveau code vient de partir.",
    resendFailed: "Le code n'a pas pu être envoyé.",
    restart: "Recommencer la connexion",
  },
  trust: {
    label: "Se fier à cet appareil pendant 30 jours",
    hint: "Votre mot de passe suffira pour vous connecter ici. Ne cochez pas sur un appareil partagé.",
  },
};

export type SignInMessages = typeof fr;
