/** Texts of « Je n'ai plus accès à ma messagerie », of its links and of its banner. */
export const fr = {
  title: "Je n'ai plus accès à ma messagerie",
  lead: "Il existe deux façons de donner une nouvelle adresse à votre compte.",
  quick: {
    title: "Vous avez un code de récupération ou une clé",
    text: "Connectez-vous avec votre mot de passe, puis montrez un code de récupération, une clé d'accès ou une clé de sécurité. Ouvrez aussitôt « Mon compte », « Adresse de connexion » : vous pouvez y remplacer votre adresse vous-même.",
    action: "Se connecter",
  },
  ask: {
    title: "Sinon, demandez au support",
    text: "Deux agents vérifient votre demande séparément, puis un délai de 72 heures passe pendant lequel le titulaire du compte peut s'y opposer. Votre mot de passe et vos autres moyens de connexion ne changent pas.",
    loginEmail: "Adresse de connexion perdue",
    newEmail: "Nouvelle adresse",
    newEmailHint: "Un lien y sera envoyé pour vérifier que vous la lisez.",
    newEmailAgain: "La même adresse, une seconde fois",
    firstName: "Prénom",
    lastName: "Nom",
    phone: "Téléphone",
    siret: "SIRET d'une structure à laquelle vous êtes rattaché",
    otherSiret: "SIRET d'une autre structure",
    explanation: "Que s'est-il passé ?",
    explanationHint: "N'écrivez ni mot de passe ni code.",
    submit: "Envoyer ma demande",
  },
  sent: {
    title: "Ouvrez votre nouvelle messagerie",
    text: (email: string) =>
      `Un lien a été envoyé à ${email}. Ouvrez-le dans les 24 heures : votre demande sera alors transmise au support.`,
    next: "Vous recevrez la réponse à cette même adresse.",
  },
  link: {
    title: "Demande d'accès perdu",
    VERIFY: {
      title: "Transmettre ma demande",
      text: (email: string) => `Vous confirmez que vous lisez ${email}. Votre demande est alors transmise au support.`,
      action: "Transmettre ma demande",
      doneTitle: "Votre demande est transmise",
      doneText: "Deux agents l'examineront. Vous recevrez leur réponse à cette adresse.",
    },
    STOP: {
      title: "Arrêter la demande",
      text: (email: string) =>
        `Quelqu'un demande que votre compte se connecte avec ${email}. En l'arrêtant, votre adresse de connexion reste la même.`,
      action: "Ce n'est pas moi : arrêter",
      doneTitle: "La demande est arrêtée",
      doneText: "Votre adresse de connexion reste la même. Par prudence, changez votre mot de passe et prévenez le support.",
    },
    failed: "Rien n'a été changé.",
    dead: {
      EXPIRED: { title: "Ce lien ne sert plus", text: "Il a expiré, ou la demande est déjà close." },
      USED: { title: "Ce lien a déjà servi", text: "Il n'y a rien d'autre à faire ici." },
      UNKNOWN: {
        title: "Ce lien n'est pas valable",
        text: "Vérifiez que l'adresse a été copiée en entier, ou ouvrez le message le plus récent.",
      },
    },
    again: "Refaire une demande",
    newPassword: "Changer mon mot de passe",
  },
  alert: {
    title: "Quelqu'un demande à remplacer votre adresse de connexion",
    text: (email: string) => `La demande est de se connecter avec ${email}.`,
    awaiting: "Un agent l'a approuvée, un second doit encore la voir.",
    delayed: (until: string) => `Deux agents l'ont approuvée : le changement se fera le ${until} (heure de Paris), sauf si vous l'arrêtez.`,
    deny: "Ce n'est pas moi : arrêter",
    denied: "La demande est arrêtée. Par prudence, changez votre mot de passe.",
    failed: "La demande n'a pas pu être arrêtée. Réessayez.",
  },
};

export type LostMailboxMessages = typeof fr;
