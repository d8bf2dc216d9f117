import { counted } from "../../i18n/counts.ts";

/** Texts of the last two steps of a request: other pieces and statements, then the submission. */
export const fr = {
  pieces: {
    title: "Autres pièces",
    text: "Joignez ici ce qui aide à comprendre la demande : une délégation, un courrier, un avoir. Les factures se joignent à l'étape précédente.",
    file: "Ajouter une pièce",
    attach: "Joindre ce fichier",
    attached: (name: string) => `« ${name} » est joint à la demande.`,
    remove: "Retirer",
    removeOne: (name: string) => `Retirer « ${name} »`,
    removeTitle: (name: string) => `Retirer « ${name} » ?`,
    removeText: "Le fichier est retiré de la demande, puis supprimé du portail s'il ne sert nulle part ailleurs.",
    removed: (name: string) => `« ${name} » est retiré de la demande.`,
    attachFailed: "Le fichier n'a pas pu être envoyé. Vérifiez votre connexion, puis réessayez.",
    statements: "Déclarations sur l'honneur",
    accuracy: "J'atteste sur l'honneur que les informations de cette demande et les factures jointes sont exactes.",
    notInDifficulty: "J'atteste sur l'honneur que l'entreprise n'est pas en difficulté.",
    notInDifficultyHint:
      "Au sens des règles européennes sur les aides d'État : par exemple, elle n'est ni en redressement ni en liquidation judiciaire.",
    advance: "Avance déjà perçue pour cette période, en euros",
    advanceHint: "Indiquez 0 si vous n'en avez reçu aucune.",
  },
  recap: {
    missing: (count: number) => `${counted("fr", count, "point reste à régler", "points restent à régler")} avant de déposer`,
    line: (number: string) => `Facture ${number} : `,
    fields: {
      swornAccuracy: "Exactitude des informations : ",
      swornNotInDifficulty: "Situation de l'entreprise : ",
      advanceCents: "Avance : ",
    },
    warnings: (count: number) => `${counted("fr", count, "point", "points")} à vérifier avant de déposer`,
    acknowledge: "J'ai vérifié ces points",
    acknowledgeHint: "Cochez chacun après l'avoir vérifié. Le service instructeur les verra.",
    ready: "Tout est prêt. Relisez, puis déposez.",
    submit: "Déposer la demande",
    cannotSubmit: "Le dépôt sera possible quand les points ci-dessus seront réglés.",
    confirmTitle: "Déposer la demande ?",
    confirmText: (amount: string, account: string) => `Vous demandez ${amount}, à verser sur le compte « ${account} ».`,
    confirmFinal: "Après le dépôt, le contenu de la demande ne peut plus changer.",
    edit: "Modifier",
  },
};

export type SendingMessages = typeof fr;
