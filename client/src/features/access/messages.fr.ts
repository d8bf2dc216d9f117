/** The words for rights, the same wherever they are shown. */
export const fr = {
  roles: { PRINCIPAL_MANAGER: "Gestionnaire principal", DEPUTY_MANAGER: "Gestionnaire suppléant", MEMBER: "Utilisateur rattaché" },
  accesses: { READ: "Consultation", WRITE: "Modification" },
  accessHints: { READ: "Voir les demandes de remboursement.", WRITE: "Voir, préparer et déposer les demandes." },
};

export type AccessMessages = typeof fr;
