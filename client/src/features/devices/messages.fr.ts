/** Texts of the trusted devices. */
export const fr = {
  title: "Appareils de confiance",
  intro:
    "Sur ces appareils, votre mot de passe suffit pour vous connecter, pendant 30 jours. Tout changement de mot de passe ou de moyen de connexion met fin à cette confiance.",
  empty: "Vous ne vous fiez à aucun appareil.",
  emptyHelp: "Pour vous fier à un appareil, cochez la case proposée avec le code de connexion.",
  list: {
    device: "Appareil",
    current: "Cet appareil",
    network: "Premier réseau",
    trustedAt: "Confiance donnée le",
    trustedUntil: "Jusqu'au",
    lastSeenAt: "Dernière connexion",
    actions: "Actions",
  },
  revoke: {
    action: "Retirer",
    actionFor: (device: string, moment: string) => `Retirer ${device}, de confiance depuis le ${moment}`,
    title: (device: string) => `Ne plus se fier à « ${device} » ?`,
    text: "Le code de connexion y sera de nouveau demandé. Une session ouverte sur cet appareil le reste : fermez-la dans la liste des sessions.",
    confirm: "Retirer l'appareil",
    done: (device: string) => `« ${device} » n'est plus un appareil de confiance.`,
    failed: "L'appareil n'a pas pu être retiré.",
  },
  revokeAll: {
    action: "Tous les retirer",
    title: "Ne plus se fier à aucun appareil ?",
    text: "Le code de connexion sera de nouveau demandé partout, ici aussi.",
    confirm: "Retirer tous les appareils",
    done: "Vous ne vous fiez plus à aucun appareil.",
    failed: "Les appareils n'ont pas pu être retirés.",
  },
};

export type DevicesMessages = typeof fr;
