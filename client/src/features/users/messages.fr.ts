/** Texts of the passwords: choosing one, forgetting it. */
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
