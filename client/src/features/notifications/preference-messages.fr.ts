import { counted } from "../../i18n/counts.ts";

/** Texts of « Mes notifications » in the account: what is received, and whether mails arrive. */
export const fr = {
  title: "Choisir mes notifications",
  lead: "Décidez de ce que le portail vous signale, et comment.",
  back: "Mon compte",
  see: "Voir mes notifications",
  form: "Ce que je reçois",
  columns: { family: "Événements", inPortal: "Sur le portail", mail: "Par courriel" },
  show: "Afficher",
  mailFor: (family: string) => `Par courriel : ${family}`,
  mails: { NOW: "Aussitôt", DIGEST: "Dans le récapitulatif", NONE: "Jamais" },
  always: "Toujours",
  alwaysMail: "Toujours, aussitôt",
  alwaysHelp: "Ce qui protège votre compte et votre argent est toujours signalé.",
  digest: "Récapitulatif",
  digestHint: "Un seul courriel pour tout ce que vous y mettez, s'il y a du nouveau.",
  frequencies: { DAILY: "Chaque jour à 7 h (heure de Paris)", WEEKLY: "Chaque lundi à 7 h (heure de Paris)" },
  language: "Langue des courriels",
  languages: { fr: "Français", en: "Anglais (English)" },
  submit: "Enregistrer",
  saved: "Vos choix sont enregistrés.",
  mailList: {
    title: "Derniers courriels envoyés",
    help: "Ni le texte ni l'adresse complète ne sont conservés. Cette liste remonte à 30 jours.",
    subject: "Objet",
    address: "Adresse",
    when: "Dernier envoi",
    state: "État",
    states: {
      WAITING: "Refusé pour l'instant, nouvel essai prévu",
      SENT: "Envoyé",
      REFUSED: "Refusé par votre messagerie",
      GIVEN_UP: "Non envoyé, essais épuisés",
      OUTDATED: "Non envoyé, devenu inutile",
    },
    retries: (count: number) => counted("fr", count, "nouvel essai", "nouveaux essais"),
    empty: "Aucun courriel ces 30 derniers jours",
  },
  refused: {
    title: (address: string) => `L'adresse ${address} refuse nos messages`,
    text: "Vérifiez qu'elle est juste et que sa boîte n'est pas pleine. Si elle ne sert plus, changez-la dans « Mon compte ».",
    correct: "Corriger mon adresse",
  },
};

export type PreferenceMessages = typeof fr;
