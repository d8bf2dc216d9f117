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
    measuring: "mesure en cours…",
    hints: {
      PERSONAL: "Votre nom, votre adresse, votre structure et les mots les plus courants ne comptent pas : ajoutez d'autres mots.",
      KEYBOARD: "Des touches voisines du clavier se devinent vite : ajoutez un mot sans rapport.",
      REPEAT: "Ce qui se répète se devine vite : ajoutez un mot sans rapport.",
      SEQUENCE: "Les suites se devinent vite : ajoutez un mot sans rapport.",
      DATE: "Les dates et les années se devinent vite : ajoutez un mot sans rapport.",
      COMMON: "Ces mots sont parmi les premiers essayés : ajoutez un mot sans rapport.",
      MORE: "Il est encore facile à deviner : ajoutez un mot sans rapport.",
    },
    advice:
      "Le plus simple : quatre mots sans rapport, avec une majuscule et un chiffre. N'y mettez ni votre nom ni votre adresse : ils seraient refusés.",
  },
  renew: {
    title: "Renouveler mon mot de passe",
    text: "Votre mot de passe est trop ancien. Choisissez-en un nouveau pour continuer : vos demandes et vos droits vous attendent.",
    after: "Vos autres sessions seront fermées et un message vous confirmera le changement.",
    submit: "Enregistrer et continuer",
    signOut: "Me déconnecter sans le changer",
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
    expired: {
      title: "Ce lien a expiré",
      text: "Un lien est valable 30 minutes, et seul le plus récent fonctionne. Recevez-en un nouveau à la même adresse.",
    },
    used: { title: "Ce lien a déjà servi", text: "Connectez-vous, ou recevez un nouveau lien à la même adresse." },
    unknown: {
      title: "Ce lien n'est pas reconnu",
      text: "Copiez-le en entier depuis le message le plus récent, ou demandez un nouveau lien.",
    },
    ask: "Recevoir un nouveau lien",
    sentTo: (email: string) => `Un nouveau lien vient de partir vers ${email}. Lui seul fonctionnera.`,
  },
};

export type UsersMessages = typeof fr;
