/** Texts of « Notifications ». */
export const fr = {
  title: "Notifications",
  lead: "Ce qui s'est passé pour vous et vos structures depuis un an.",
  filter: "Afficher",
  all: "Toutes",
  unread: "Non lues",
  order: "Trier",
  unreadFirst: "Non lues d'abord",
  byDate: "Par date",
  caption: "Vos notifications",
  columns: { title: "Notification", createdAt: "Reçue le", state: "État", actions: "Actions" },
  states: { read: "Lue", unread: "Non lue" },
  markRead: "Marquer comme lue",
  markReadFor: (title: string) => `Marquer comme lue : ${title}`,
  markedRead: "La notification est marquée comme lue.",
  markAll: "Tout marquer comme lu",
  markedAll: "Toutes vos notifications sont lues.",
  failed: "L'enregistrement n'a pas abouti.",
  empty: "Aucune notification",
  emptyUnread: "Aucune notification non lue",
  emptyHelp: "Vous verrez ici les demandes à décider, les réponses aux vôtres et les étapes de vos remboursements.",
  choose: "Choisir ce que je reçois",
};

export type NotificationsMessages = typeof fr;
