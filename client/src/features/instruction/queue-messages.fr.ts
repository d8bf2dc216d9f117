import { countText, counted } from "../../i18n/counts.ts";
import { plural } from "../../i18n/plural.ts";

/** Texts of the queue of an office. */
export const fr = {
  title: "Instruction",
  lead: "Les demandes déposées auprès de votre service, les plus anciennes d'abord.",
  caption: "Demandes à instruire",
  search: "Rechercher un numéro, une structure ou un SIRET",
  takeNext: "Prendre la plus ancienne",
  takeNextFailed: "Aucune demande n'a été prise en charge.",
  views: "Vues de la file",
  all: "À traiter",
  view: {
    miennes: "En main",
    libres: "À prendre en charge",
    collegues: "Chez mes collègues",
    messages: "Messages non lus",
    "a-confirmer": "À confirmer",
    "en-retard": "Depuis plus de 8 semaines",
  },
  counted: (view: string, count: string) => `${view} (${count})`,
  status: "État",
  allStatuses: "Tous ceux à traiter",
  flag: "Signalement",
  allFlags: "Tous",
  flags: {
    NEW_IBAN: "Nouvel IBAN",
    WARNINGS_ACKNOWLEDGED: "Avertissements reconnus",
    UNPROVEN_MANAGER: "Gestionnaire sans preuve",
  },
  flagCount: (flag: string, count: string) => `${flag} (${count})`,
  order: "Ordre",
  orders: {
    SUBMITTED_ASC: "Les plus anciennes d'abord",
    SUBMITTED_DESC: "Les plus récentes d'abord",
    AMOUNT_DESC: "Les plus gros montants d'abord",
    AMOUNT_ASC: "Les plus petits montants d'abord",
  },
  moreFilters: "Autres filtres",
  clearFilters: "Effacer les filtres",
  campaign: "Campagne",
  allCampaigns: "Toutes",
  product: "Produit",
  allProducts: "Tous",
  min: "Montant minimum (€)",
  max: "Montant maximum (€)",
  notAnAmount: "Ce n'est pas un montant. Exemple : 1 500 ou 1 500,50.",
  select: "Choisir",
  selectWhat: (number: string) => `la demande ${number}`,
  selectPage: (count: number) =>
    count === 1 ? "Choisir la demande de cette page" : `Choisir les ${countText("fr", count)} demandes de cette page`,
  selectAll: (max: number) => `Choisir toutes les demandes de cette recherche (${countText("fr", max)} au plus)`,
  mostSelected: (max: number) =>
    `${countText("fr", max)} demandes choisies : c'est le maximum pour une décision groupée, les suivantes restent à choisir.`,
  unread: (count: number) => counted("fr", count, "message non lu", "messages non lus"),
  selected: (count: number) => counted("fr", count, "demande choisie", "demandes choisies"),
  bulkDecisions: "Décisions groupées",
  columns: { age: "Attend depuis", instructor: "Agent", flags: "À regarder" },
  nobody: "À prendre en charge",
  days: (days: number) => (days === 0 ? "Aujourd'hui" : `${days} ${plural("fr", days, "jour", "jours")}`),
  levels: { RECENT: "récente", USUAL: "délai habituel", LATE: "en retard" },
  empty: "Aucune demande n'attend votre service.",
  emptyHelp: "Les nouvelles demandes apparaissent ici dès leur dépôt.",
  emptyFilter: "Aucune demande ne correspond à votre recherche.",
  emptyFilterHelp: "Changez de vue ou effacez les filtres.",
};

export type QueueMessages = typeof fr;
