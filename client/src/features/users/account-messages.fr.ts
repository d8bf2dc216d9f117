/** Texts of « Mon compte ». */
export const fr = {
  title: "Mon compte",
  intro: (date: string) => `Compte créé le ${date}.`,
  personal: {
    title: "Informations personnelles",
    loginEmail: "Adresse de connexion",
    loginEmailHelp: "Votre identifiant. Elle reçoit les codes de connexion.",
    firstName: "Prénom",
    lastName: "Nom",
    phone: "Téléphone",
    contactEmail: "Adresse électronique de contact",
    contactEmailHint: "Elle reçoit les notifications.",
    language: "Langue des messages",
    languageHint: "Celle des courriels que vous recevez. La langue de l'écran se choisit en haut de page.",
    languages: { fr: "Français", en: "Anglais (English)" },
    submit: "Enregistrer",
    saved: "Vos informations sont enregistrées.",
  },
  password: {
    title: "Mot de passe",
    since: (date: string) => `Votre mot de passe date du ${date}.`,
    until: (date: string) => `À partir du ${date}, un nouveau vous sera demandé à la connexion ; vous pouvez le changer avant.`,
    current: "Mot de passe actuel",
    submit: "Changer le mot de passe",
    saved: "Votre mot de passe est changé. Vos autres sessions sont fermées et un message vous le confirme.",
  },
  sessions: {
    title: "Sessions",
    text: "Voyez où votre compte est ouvert et fermez à distance ce qui doit l'être.",
    link: "Voir mes sessions",
  },
  security: {
    title: "Sécurité du compte",
    text: "Une application sur votre téléphone peut donner le code de connexion ; des codes sur papier vous dépannent.",
    link: "Gérer mes moyens de connexion",
  },
  notifications: {
    title: "Notifications",
    text: "Choisissez ce que vous recevez par courriel ou sur le portail, et voyez si nos messages vous parviennent.",
    link: "Choisir mes notifications",
  },
  consents: {
    title: "Vos accords",
    terms: "Conditions d'utilisation",
    survey: "Enquête de satisfaction",
    given: (date: string) => `Accord donné le ${date}`,
    notGiven: "Accord non donné",
    readTerms: "Lire les conditions d'utilisation",
    termsHelp: "Un compte ne va pas sans cet accord : le retirer revient à fermer votre compte.",
    give: "Donner mon accord à l'enquête",
    withdraw: "Retirer mon accord à l'enquête",
    givenNow: "Votre accord à l'enquête de satisfaction est enregistré.",
    withdrawnNow: "Votre accord à l'enquête de satisfaction est retiré. Vous ne la recevrez plus.",
    failed: "Votre choix n'a pas pu être enregistré.",
  },
  data: {
    title: "Mes données",
    text: "Obtenez une copie de vos données, voyez combien de temps elles sont gardées, désactivez ou supprimez votre compte.",
    link: "Gérer mes données",
  },
  api: {
    title: "Accès par API",
    text: "Un logiciel peut agir à votre place avec un jeton : lire vos demandes, en préparer, en déposer.",
    link: "Gérer mes jetons d'API",
  },
};

export type AccountMessages = typeof fr;
