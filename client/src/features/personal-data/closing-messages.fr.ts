/** Texts of « Fermer une structure ». */
export const fr = {
  title: (name: string) => `Fermer ${name}`,
  meaning: "Ce que fermer veut dire",
  points: [
    "Plus personne n'a de droit sur la structure : ni ses demandes, ni ses comptes bancaires, ni ses documents ne sont accessibles.",
    "Les demandes déjà envoyées restent conservées par l'administration pendant la durée prévue par la loi.",
    "Vous seul pourrez la rouvrir : vous retrouverez ses espaces, ses brouillons et ses comptes bancaires.",
    "Si quelqu'un d'autre reprend l'exploitation, transmettez-lui plutôt le rôle de gestionnaire principal.",
  ],
  copy: {
    title: "1. Prendre une copie",
    text: "Un fichier ZIP réunit la structure, ses membres, ses espaces, ses demandes et leurs lignes, ses documents. Les IBAN y sont masqués. Gardez-le : après la fermeture, vous ne pourrez plus consulter ces données.",
  },
  settle: "2. Régler ce qui est ouvert",
  nothing: "Rien n'est ouvert : ni demande en cours, ni demande à décider, ni autre personne rattachée.",
  others: (count: string) => `et ${count} de plus`,
  members: "Voir les membres",
  close: "3. Fermer la structure",
  notYet: "Ce sera possible quand la copie sera prête et que plus rien ne sera ouvert.",
  confirm: "Fermer la structure",
  asking: (name: string) => ({
    title: `Fermer ${name} ?`,
    text: "Plus personne n'y aura accès, à l'instant même. Vous seul pourrez la rouvrir.",
    confirm: "Oui, fermer la structure",
    failed: "La structure n'a pas pu être fermée.",
  }),
  notAllowed: "Seul le gestionnaire principal de la structure peut la fermer.",
  back: "Revenir à la structure",
};

export type ClosingMessages = typeof fr;
