/** Texts of the search of a company by its SIRET, at sign-up as in « Mes rattachements ». */
export const fr = {
  siret: "Numéro SIRET",
  siretHint: "14 chiffres, avec ou sans espaces. Il figure sur vos factures et votre avis de situation.",
  search: "Rechercher",
  foundTitle: "Structure trouvée",
  foundText: "Vérifiez que c'est bien la vôtre.",
  registeredTitle: "Cette structure a déjà un compte ici",
  titles: {
    INVALID: "Numéro SIRET mal écrit",
    UNKNOWN: "Numéro SIRET inconnu",
    CLOSED: "Établissement fermé",
    MASKED: "Informations non publiées",
    UNAVAILABLE: "Répertoire indisponible",
  },
  closedHelp: "Si l'établissement a déménagé, utilisez son nouveau SIRET. Si le répertoire se trompe, faites-le corriger, puis revenez.",
  manualTitle: "Décrivez votre structure",
  name: "Raison sociale",
  address: "Adresse",
  postalCode: "Code postal",
  town: "Commune",
  isManagementCenter: "L'organisation est un centre de gestion agricole",
  isManagementCenterHint: "À cocher seulement par un centre de gestion ou un cabinet comptable qui dépose pour ses clients.",
};

export type CompanyMessages = typeof fr;
