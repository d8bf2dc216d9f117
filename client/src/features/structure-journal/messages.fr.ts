/** Texts of the journal of a structure. */
export const fr = {
  title: (name: string) => `Journal de ${name}`,
  lead: "Qui a fait quoi pour cette structure. Ce journal ne peut être ni modifié ni effacé ; il est gardé quatre ans.",
  caption: "Opérations, les plus récentes d'abord",
  when: "Quand",
  who: "Qui",
  what: "Quoi",
  byProgram: "par un programme",
  kind: "Sujet",
  allKinds: "Tous les sujets",
  kinds: {
    PEOPLE: "Rattachements et rôles",
    RIGHTS: "Espaces et abonnements",
    STRUCTURE: "Structure et services",
    MONEY: "Comptes bancaires",
    REFUNDS: "Demandes de remboursement",
  },
  from: "Du",
  to: "Au",
  narrow: "Filtrer par dates",
  all: "Effacer les dates",
  datesInverted: "Le dernier jour précède le premier. Corrigez l'une des deux dates.",
  export: "Télécharger en CSV",
  empty: "Aucune opération pour le moment.",
  emptyFilter: "Aucune opération ne correspond à ce filtre.",
  back: "Revenir à la structure",
};

export type StructureJournalMessages = typeof fr;
