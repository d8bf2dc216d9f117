import { countText } from "../../i18n/counts.ts";
/** Texts around files: download and preview. */
export const fr = {
  preparing: "Préparation du téléchargement…",
  failed: "Le fichier n'a pas pu être téléchargé.",
  noLink: "Le lien de téléchargement n'a pas pu être créé. Réessayez dans quelques instants.",
  scanning: "Contrôle antivirus en cours : ce fichier pourra bientôt être ouvert.",
  infected: "Virus trouvé : ce fichier a été supprimé. Il en faut un autre.",
  show: "Aperçu",
  hide: "Masquer l'aperçu",
  drawing: "Préparation de l'aperçu…",
  page: (name: string, page: number) => `Page ${page} de ${name}`,
  pageOf: (page: number, count: number) => `Page ${page} sur ${countText("fr", count)}`,
  previous: "Page précédente",
  next: "Page suivante",
  enlarge: "Agrandir dans un nouvel onglet",
};

export type DocumentsMessages = typeof fr;
