import { plural } from "../../i18n/plural.ts";

/** Texts of sign-in, passwords and « Mon compte ». */
export const fr = {
  password: {
    label: "Nouveau mot de passe",
    confirmation: "Confirmez le mot de passe",
    length: (min: number) => `au moins ${min} caractères`,
    classes: "au moins trois familles parmi : minuscules, majuscules, chiffres, caractères spéciaux",
    uncommon: "ni mot courant, ni suite de caractères",
    strength: "Niveau de sécurité",
    levels: { none: "à saisir", weak: "faible", fair: "moyen", good: "bon", strong: "très bon" },
    advice:
      "Le plus simple : quatre mots sans rapport, avec une majuscule et un chiffre. N'y mettez ni votre nom ni votre adresse : ils seraient refusés.",
  },
  signIn: {
    title: "Connexion",
    lead: "Deux temps : votre mot de passe, puis un code reçu par courriel.",
    loginEmail: "Adresse de connexion",
    loginEmailHint: "Celle de votre inscription, de la forme nom@exemple.fr",
    password: "Mot de passe",
    submit: "Se connecter",
    forgot: "Mot de passe oublié ?",
    activation: "Je n'ai pas reçu le lien d'activation",
    noAccount: "Pas encore de compte ?",
    register: "Créer un compte",
    resume: "Connectez-vous pour continuer : vous reviendrez à la page demandée.",
  },
  code: {
    title: "Code de connexion",
    sentTo: (email: string) => `Nous avons envoyé un code à 8 chiffres à ${email}.`,
    label: "Code reçu par courriel",
    hint: "8 chiffres, avec ou sans espaces",
    sentAt: (time: string) => `Envoyé à ${time}.`,
    remaining: (minutes: number, seconds: number) => `Il reste ${minutes} min ${String(seconds).padStart(2, "0")} s pour l'utiliser.`,
    over: "Ce code a expiré : demandez-en un nouveau.",
    attempts: (count: number) => `${count} ${plural("fr", count, "essai restant", "essais restants")}.`,
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
  forgot: {
    title: "Mot de passe oublié",
    text: "Saisissez votre adresse de connexion : vous recevrez un lien pour choisir un nouveau mot de passe.",
    loginEmail: "Adresse de connexion",
    submit: "Recevoir le lien",
    sentTitle: "Vérifiez votre messagerie",
    sent: (email: string) => `Si un compte utilise cette adresse, un message vient de partir vers ${email}.`,
    sentNext: "Le lien est valable 30 minutes. Vérifiez aussi les courriers indésirables.",
    again: "Envoyer un nouveau lien",
    noNewAccount: "Inutile de créer un autre compte : vos droits restent attachés à celui-ci.",
    back: "Revenir à la connexion",
  },
  reset: {
    title: "Choisir un nouveau mot de passe",
    text: (email: string) => `Nouveau mot de passe du compte ${email}.`,
    submit: "Enregistrer le mot de passe",
    done: "Votre mot de passe est changé",
    doneText: "Vos autres sessions sont fermées et un message vous le confirme. Connectez-vous avec le nouveau mot de passe.",
    signIn: "Se connecter",
    expired: { title: "Ce lien a expiré", text: "Un lien est valable 30 minutes. Demandez-en un nouveau." },
    used: { title: "Ce lien a déjà servi", text: "Connectez-vous, ou demandez un nouveau lien." },
    unknown: {
      title: "Ce lien n'est pas reconnu",
      text: "Copiez-le en entier depuis le message le plus récent, ou demandez un nouveau lien.",
    },
    ask: "Demander un nouveau lien",
  },
};

export type UsersMessages = typeof fr;
