/** The words for rights, the same wherever they are shown. */
export const fr = {
  roles: { PRINCIPAL_MANAGER: "Gestionnaire principal", DEPUTY_MANAGER: "Gestionnaire suppléant", MEMBER: "Utilisateur rattaché" },
  accesses: { READ: "Consultation", WRITE: "Modification" },
  accessHints: { READ: "Voir les demandes de remboursement.", WRITE: "Voir, préparer et déposer les demandes." },
  table: {
    title: "Qui peut faire quoi",
    lead: "Ce que chaque rôle permet sur une structure, et ce qu'un abonnement à l'espace « Demande de remboursement TIC » y ajoute.",
    holders: {
      MEMBER: "Utilisateur rattaché",
      DEPUTY_MANAGER: "Gestionnaire suppléant",
      PRINCIPAL_MANAGER: "Gestionnaire principal",
      READ: "Abonnement en consultation",
      WRITE: "Abonnement en modification",
    },
    adds: {
      MEMBER: "Toute personne rattachée peut :",
      DEPUTY_MANAGER: "Deux suppléants au plus, pour que personne n'attende. Chacun peut aussi :",
      PRINCIPAL_MANAGER: "Un seul par structure, toujours. Il peut aussi :",
      READ: "Quel que soit son rôle, la personne abonnée peut aussi :",
      WRITE: "La personne abonnée peut encore :",
    },
    rulesTitle: "Ce qui vaut pour tous",
    rules: [
      "Chacun peut quitter une structure, et un suppléant rendre son rôle.",
      "Le gestionnaire principal transmet son rôle avant de partir : une structure n'est jamais sans gestionnaire.",
      "Seul le gestionnaire principal détache un suppléant ; personne ne détache le gestionnaire principal.",
      "Un abonnement reste dans la limite de ce que l'espace ouvert permet, et ne donne rien à qui n'est pas rattaché.",
    ],
  },
};

export type AccessMessages = typeof fr;
