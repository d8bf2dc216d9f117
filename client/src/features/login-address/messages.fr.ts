/** Texts of « Adresse de connexion ». */
export const fr = {
  title: "Adresse de connexion",
  back: "Mon compte",
  intro: "L'adresse avec laquelle vous vous connectez. Elle reçoit vos codes, vos liens et les alertes de sécurité.",
  current: "Adresse actuelle",
  pending: {
    title: "Changement en attente",
    text: (newEmail: string, until: string) =>
      `Le changement pour ${newEmail} attend d'être confirmé. Les liens envoyés sont valables jusqu'au ${until} (heure de Paris).`,
    old: "Ancienne messagerie",
    new: "Nouvelle messagerie",
    confirmed: "Confirmée",
    waiting: "En attente : ouvrez le lien reçu",
    notAsked: "Prévenue ; sa confirmation n'est pas demandée",
    missing: "Rien reçu dans la nouvelle messagerie ? Regardez les indésirables et vérifiez l'adresse, puis refaites la demande.",
    cancel: "Annuler ce changement",
    cancelled: "Le changement est annulé. Les liens envoyés ne servent plus.",
  },
  change: {
    title: "Changer d'adresse",
    text: "Les deux messageries reçoivent un lien à ouvrir. L'adresse change quand les deux ont confirmé ; vos autres sessions se ferment alors.",
    again: "Une nouvelle demande remplace celle qui attend.",
    undo: "Pendant 48 heures, l'ancienne adresse pourra annuler le changement.",
    submit: "Envoyer les liens",
    sent: (newEmail: string) => `La demande est enregistrée. Ouvrez les liens envoyés à votre adresse actuelle et à ${newEmail}.`,
  },
  lost: {
    title: "Je n'ai plus accès à ma messagerie",
    open: (until: string) =>
      `Vous venez de montrer un code de récupération ou une clé : jusqu'à ${until}, vous pouvez remplacer votre adresse sans ouvrir l'ancienne messagerie. Seule la nouvelle confirme ; l'ancienne est prévenue et peut annuler pendant 48 heures.`,
    closed:
      "Déconnectez-vous, puis reconnectez-vous avec un code de récupération, une clé d'accès ou une clé de sécurité : vous pourrez remplacer l'adresse ici dans les 10 minutes.",
    start: "Remplacer sans l'ancienne messagerie",
    stillOpen: "J'ai encore accès à l'ancienne messagerie",
    submit: "Remplacer mon adresse",
    sent: (newEmail: string) => `La demande est enregistrée. Ouvrez le lien envoyé à ${newEmail}.`,
  },
  locked: (until: string) =>
    `Votre adresse vient d'être changée : l'ancienne peut annuler ce changement jusqu'au ${until} (heure de Paris). Un autre changement sera possible après.`,
  fields: { newEmail: "Nouvelle adresse de connexion", again: "La même adresse, une seconde fois" },
  history: {
    caption: "Changements demandés",
    empty: "Aucun changement demandé.",
    date: "Demandé le",
    change: "Adresses",
    fromTo: (oldEmail: string, newEmail: string) => `${oldEmail} → ${newEmail}`,
    way: "Preuve",
    ways: {
      BOTH_MAILBOXES: "Les deux messageries",
      SIGNED_IN_WITHOUT_MAILBOX: "Code de récupération ou clé",
      SUPPORT: "Deux agents du support",
    },
    status: "État",
    statuses: {
      PENDING: "En attente",
      COMPLETED: "Fait",
      CANCELLED: "Abandonné",
      EXPIRED: "Expiré",
      UNDONE: "Annulé par l'ancienne adresse",
    },
  },
};

export type LoginAddressMessages = typeof fr;
