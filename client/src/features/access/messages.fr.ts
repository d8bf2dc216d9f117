/** The words for rights, the same wherever they are shown. */
export const fr = {
  roles: { PRINCIPAL_MANAGER: "Gestionnaire principal", DEPUTY_MANAGER: "Gestionnaire suppléant", MEMBER: "Utilisateur rattaché" },
  accesses: { READ: "Consultation", WRITE: "Modification" },
  accessHints: { READ: "Voir les demandes de remboursement.", WRITE: "Voir, préparer et déposer les demandes." },
  table: {
    title: "Qui peut faire quoi",
    lead: "Ce que chaque rôle permet sur une structure, et ce qu'un abonnement à l'espace « Demande de remboursement TIC » y ajoute.",
    rules: [
      "Une structure a exactement un gestionnaire principal, et jusqu'à deux suppléants pour que personne n'attende en son absence.",
      "Un abonnement s'ajoute au rôle, quel qu'il soit, dans la limite de ce que l'espace ouvert permet. Seul, il ne donne rien à qui n'est pas rattaché.",
      "Chacun peut quitter une structure, et un suppléant rendre son rôle. Le gestionnaire principal transmet d'abord le sien : une structure n'est jamais sans gestionnaire.",
      "Seul le gestionnaire principal détache un suppléant ; personne ne détache le gestionnaire principal.",
    ],
    caption: "Les droits, action par action",
    work: "Action",
    subscription: (access: string) => `Abonnement ${access.toLowerCase()}`,
    yes: "Oui",
    no: "–",
  },
};

export type AccessMessages = typeof fr;
