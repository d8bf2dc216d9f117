/** Texts around files: download and preview. */
export const fr = {
  preparing: "Préparation du téléchargement…",
  failed: "Le fichier n'a pas pu être téléchargé.",
  noLink: "Le lien de téléchargement n'a pas pu être créé. Réessayez dans quelques instants.",
  show: "Afficher l'image",
  hide: "Masquer l'image",
  image: (name: string) => `Aperçu de ${name}`,
};

export type DocumentsMessages = typeof fr;
