/** Texts of the page behind the link that keeps an account, and of the one shown after a deactivation. */
export const fr = {
  keep: {
    title: "Garder mon compte",
    text: (moment: string) =>
      `La suppression de ce compte est prévue le ${moment} (heure de Paris). Vous pouvez l'annuler : rien n'a encore été effacé.`,
    confirm: "Garder mon compte",
    done: "Le compte est gardé",
    doneText:
      "La suppression est annulée et un message vous le confirme. Si vous ne l'aviez pas demandée, changez votre mot de passe maintenant.",
    over: "Ce lien ne sert plus",
    overText: "La suppression a déjà été annulée, ou elle est faite, ou ce lien n'est pas complet. Essayez de vous connecter.",
    failed: "Le compte n'a pas pu être gardé.",
    changePassword: "Changer mon mot de passe",
    signIn: "Me connecter",
  },
  deactivated: {
    title: "Votre compte est désactivé",
    text: "Vous êtes déconnecté partout et personne ne peut plus se connecter à ce compte. Un message vous le confirme.",
    back: "Pour le réactiver, utilisez « Mot de passe oublié » : le lien reçu permet de choisir un nouveau mot de passe et rouvre le compte, avec tout ce qu'il contenait.",
    forgot: "Mot de passe oublié",
    home: "Retour à l'accueil",
  },
};

export type LinkMessages = typeof fr;
