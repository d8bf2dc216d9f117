/** Texts of a key asked by the browser, at sign-in, before a sensitive action or when it is added. */
export const fr = {
  ask: "Utiliser ma clé",
  again: "Réessayer",
  howTo: "Votre navigateur va vous demander votre clé : empreinte, visage ou code de votre appareil, ou clé de sécurité branchée.",
  waiting: "Répondez à la demande de votre navigateur.",
  unsupported:
    "Ce navigateur ne sait pas utiliser les clés d'accès ni les clés de sécurité. Mettez-le à jour, essayez-en un autre, ou choisissez un autre moyen.",
  failures: {
    NO_ANSWER:
      "Votre clé n'a pas répondu : la demande a été annulée, le temps est passé, ou aucune clé de votre compte n'a été trouvée sur cet appareil. Réessayez, ou choisissez un autre moyen.",
    ALREADY_ADDED: "Cette clé est déjà enregistrée dans votre compte. Utilisez-en une autre.",
    CANNOT_VERIFY:
      "Cette clé ne sait pas vérifier que c'est vous. Donnez-lui d'abord un code (PIN) ou une empreinte, ou utilisez-en une autre.",
    OTHER: "Votre navigateur n'a pas pu utiliser cette clé. Réessayez, ou choisissez un autre moyen.",
  },
};

export type PasskeyMessages = typeof fr;
