/** Texts of « Mes sessions ». */
export const fr = {
  title: "Mes sessions",
  back: "Mon compte",
  intro:
    "Les appareils où votre compte est ouvert en ce moment. Une session se ferme seule après 30 minutes sans usage, et au plus tard après 12 heures.",
  list: {
    caption: "Sessions ouvertes",
    device: "Appareil",
    current: "Cet appareil",
    network: "Réseau",
    createdAt: "Ouverte le",
    lastUsedAt: "Dernier usage",
    actions: "Actions",
  },
  unknown: "Une session que vous ne reconnaissez pas ? Fermez-la, puis changez votre mot de passe dans « Mon compte ».",
  end: {
    action: "Fermer",
    actionFor: (device: string, moment: string) => `Fermer la session ${device} ouverte le ${moment}`,
    title: (device: string) => `Fermer la session « ${device} » ?`,
    text: "Cet appareil n'aura plus accès à votre compte, tout de suite. Ce qui n'y a pas été enregistré sera perdu.",
    confirm: "Fermer la session",
    done: (device: string) => `La session « ${device} » est fermée.`,
    failed: "La session n'a pas pu être fermée.",
  },
  endOthers: {
    action: "Fermer toutes les autres",
    title: "Fermer toutes les autres sessions ?",
    text: "Seul cet appareil gardera l'accès à votre compte. Ce qui n'a pas été enregistré sur les autres sera perdu.",
    confirm: "Fermer les autres sessions",
    done: "Toutes les autres sessions sont fermées.",
    failed: "Les autres sessions n'ont pas pu être fermées.",
  },
};

export type SessionsMessages = typeof fr;
