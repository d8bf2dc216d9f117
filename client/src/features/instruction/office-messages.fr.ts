/** Texts of the offices, for administrators. */
export const fr = {
  title: "Services instructeurs",
  lead: "Les départements que chaque service instruit, et le montant au-delà duquel une décision exige deux agents.",
  caption: "Services instructeurs",
  search: "Rechercher un service ou un département",
  columns: { name: "Service", departements: "Départements", limit: "Deux agents au-delà de" },
  noDepartement: "Aucun",
  none: "Aucun service ne correspond à votre recherche.",
  noneHelp: "Effacez la recherche pour les voir tous.",
  unknown: "Ce service n'existe pas.",
  departements: "Départements instruits",
  departementsHint:
    "Codes séparés par des virgules, par exemple 22, 35, 2A. Un département n'a qu'un service : il quitte celui qui l'avait. Les demandes déjà déposées restent où elles sont.",
  limit: "Deux agents au-delà de (€ demandés)",
  save: "Enregistrer",
  saved: "Le service est enregistré.",
  back: "Revenir aux services",
};

export type OfficeMessages = typeof fr;
