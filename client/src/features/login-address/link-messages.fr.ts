/** Texts of the page behind a link about a login address. */
export const fr = {
  title: "Adresse de connexion",
  confirm: {
    title: "Confirmer le changement d'adresse",
    text: (oldEmail: string, newEmail: string) => `L'adresse de connexion ${oldEmail} sera remplacée par ${newEmail}.`,
    old: "Vous confirmez depuis l'ancienne messagerie. Si vous n'avez rien demandé, fermez cette page et changez votre mot de passe.",
    new: "Vous confirmez que la nouvelle messagerie est la vôtre.",
    action: "Confirmer",
  },
  undo: {
    title: "Annuler le changement d'adresse",
    text: (oldEmail: string, newEmail: string) =>
      `Votre compte se connecte en ce moment avec ${newEmail}. En annulant, ${oldEmail} redevient votre adresse de connexion.`,
    effects:
      "Toutes les sessions se ferment, le mot de passe actuel ne sert plus et un lien pour en choisir un autre est envoyé à votre adresse.",
    action: "Annuler le changement",
  },
  failed: "Rien n'a été changé.",
  done: {
    OTHER_MAILBOX_AWAITED: {
      title: "Cette messagerie a confirmé",
      text: "Il reste à confirmer depuis l'autre messagerie : ouvrez le lien qu'elle a reçu. L'adresse change à ce moment-là.",
    },
    CHANGED: {
      title: "L'adresse de connexion est changée",
      text: "Connectez-vous désormais avec la nouvelle adresse. Votre mot de passe et vos autres moyens de connexion restent les mêmes.",
    },
    ADDRESS_UNAVAILABLE: {
      title: "L'adresse n'est pas disponible",
      text: "Cette adresse sert déjà à se connecter à un autre compte. Rien n'est changé : choisissez-en une autre dans « Mon compte ».",
    },
    UNDONE: {
      title: "Le changement est annulé",
      text: "Votre ancienne adresse sert de nouveau à vous connecter. Ouvrez le message que vous venez de recevoir pour choisir un nouveau mot de passe.",
    },
  },
  dead: {
    EXPIRED: { title: "Ce lien ne sert plus", text: "Il a expiré, a été remplacé par un plus récent, ou la demande a été annulée." },
    USED: { title: "Ce lien a déjà servi", text: "Il n'y a rien d'autre à faire ici." },
    UNKNOWN: {
      title: "Ce lien n'est pas valable",
      text: "Vérifiez que l'adresse a été copiée en entier, ou ouvrez le message le plus récent.",
    },
  },
  signIn: "Se connecter",
};

export type AddressLinkMessages = typeof fr;
