/** Texts of the services of a structure. */
export const fr = {
  title: (name: string) => `Services de ${name}`,
  lead: "Un service est une partie de la structure (comptabilité, atelier…). Un rattachement peut en viser un ; il ne donne aucun droit.",
  caption: "Services",
  code: "Code",
  codeHint: "20 signes au plus : lettres, chiffres, point, tiret. Donnez-le aux personnes qui demanderont à rejoindre ce service.",
  name: "Nom",
  startsOn: "Premier jour",
  endsOn: "Dernier jour",
  endsOnHint: "Laissez vide tant que le service existe. Une date ferme le service ; les personnes rattachées le restent.",
  goesOn: "En cours",
  actions: "Actions",
  add: "Ajouter un service",
  change: "Modifier",
  changeName: (name: string) => `Modifier ${name}`,
  save: "Enregistrer",
  saved: "Le service est enregistré.",
  empty: "Cette structure n'a pas de service.",
  emptyHelp: "Ajoutez-en si plusieurs équipes y travaillent ; sinon, vous n'en avez pas besoin.",
  back: "Revenir à la structure",
};

export type StructureServicesMessages = typeof fr;
