/** Texts of the messages about a request. */
export const fr = {
  title: (number: string) => `Messages, ${number}`,
  leadRequester:
    "Écrivez au service instructeur au sujet de cette demande. Il en est prévenu par courriel, sans que le texte y soit recopié.",
  leadOffice:
    "Écrivez aux personnes de la structure au sujet de cette demande. Elles en sont prévenues par courriel, sans que le texte y soit recopié. Vous signez du nom du service.",
  write: "Nouveau message",
  body: "Votre message",
  files: "Fichiers à joindre",
  download: "Télécharger",
  send: "Envoyer",
  sent: "Votre message est envoyé.",
  sentBefore:
    "Votre premier envoi était bien parti, avec les mots ou les fichiers d'avant : il est dans les messages échangés. Envoyez de nouveau pour que ceux-ci partent aussi.",
  empty: "Aucun message pour le moment.",
  emptyHelp: "Posez votre question ci-dessus : la réponse apparaîtra ici.",
  thread: "Messages échangés",
  unread: "Nouveau",
  from: (author: string, moment: string) => `${author}, le ${moment}`,
  closeOn: (date: string) => `La demande est terminée : vous pouvez encore écrire jusqu'au ${date}.`,
  closed: "Vous ne pouvez pas écrire de message sur cette demande : vous la consultez seulement, ou elle est terminée depuis longtemps.",
  back: "Revenir à la demande",
};

export type ThreadMessages = typeof fr;
