/** Texts of asking for an attachment, with the spaces wanted there. */
export const fr = {
  join: {
    title: "Demander un rattachement ou créer une structure",
    intro:
      "Saisissez le SIRET : si la structure a déjà un compte ici, votre demande ira à son gestionnaire ; sinon, vous pourrez la créer.",
    registeredText: "Votre demande sera envoyée à son gestionnaire, qui décidera. Vous serez prévenu par courriel.",
    newText: "Vous pouvez la créer : vous en serez le gestionnaire principal, et vous approuverez les demandes des autres.",
    role: "Rôle demandé",
    roleHints: {
      MEMBER: "Pour consulter ou déposer des demandes.",
      DEPUTY_MANAGER: "Pour décider aussi des demandes des autres, quand le gestionnaire principal est absent.",
    },
    serviceCode: "Code du service",
    serviceCodeHint: "Seulement si la structure vous en a donné un.",
    comment: "Message pour le gestionnaire",
    commentHint: "Dites qui vous êtes et pourquoi vous demandez l'accès : il s'en servira pour décider.",
    ask: "Soumettre la demande",
    asked: "Votre demande est envoyée au gestionnaire de la structure.",
    follow: "Suivre ma demande",
    again: "Chercher un autre SIRET",
    back: "Revenir à mes rattachements",
    asBefore: "Le formulaire reprend votre demande précédente. Modifiez-la si besoin.",
    structure: "Structure",
  },
  spaces: {
    access: (space: string) => `Accès à l'espace « ${space} »`,
    hint: "Facultatif. Le gestionnaire peut aussi l'accorder plus tard.",
    none: "Aucun accès pour le moment",
    endsOn: (space: string) => `Fin de l'accès à l'espace « ${space} »`,
    endsOnHint: "Laissez vide pour un accès sans date de fin.",
  },
};

export type AttachmentsMessages = typeof fr;
