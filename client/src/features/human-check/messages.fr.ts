/** Texts of the check that replaces images to copy. */
export const fr = {
  idle: "Une vérification automatique écarte les robots : rien à recopier.",
  working: "Vérification en cours…",
  done: "Vérification faite.",
  failed: "La vérification n'a pas abouti. Voyez si vous êtes bien connecté à internet, puis réessayez.",
  retry: "Réessayer la vérification",
};
