import { plural } from "../../i18n/plural.ts";

/** Texts of a decision on many requests of the office. */
export const fr = {
  selected: (count: number) => `${count} ${plural("fr", count, "demande choisie", "demandes choisies")}`,
  barLabel: "Demandes choisies",
  approve: "Approuver",
  reject: "Rejeter",
  clear: "Tout désélectionner",
  approveTitle: (count: number) => `Approuver ${count} ${plural("fr", count, "demande", "demandes")} ?`,
  approveText:
    "Chaque demande est décidée l'une après l'autre, avec les règles du moment. Celles que personne n'examine sont prises en charge en votre nom ; au-delà du montant fixé pour votre service, la décision est proposée à un collègue.",
  confirmApprove: "Approuver ces demandes",
  failed: "Rien n'a été décidé.",
  rejectTitle: (count: number) => `Rejeter ${count} ${plural("fr", count, "demande", "demandes")}`,
  confirmReject: "Rejeter ces demandes",
  pageTitle: (date: string) => `Décision groupée du ${date}`,
  progress: (done: string, all: string) => `${done} sur ${all} demandes traitées.`,
  progressLabel: "Avancement de la décision groupée",
  mayLeave: "Vous pouvez quitter cette page : la décision continue, et une notification vous préviendra à la fin.",
  done: (decided: string, left: string) => `Terminé. Décidées ou proposées : ${decided}. Laissées en l'état : ${left}.`,
  verdict: "Décision",
  createdAt: "Demandée le",
  caption: "Demandes de la liste",
  filter: "Résultat",
  allOutcomes: "Tous les résultats",
  outcomes: { WAITING: "En attente", DECIDED: "Décidée ou proposée", NOT_DECIDED: "Laissée en l'état" },
  columns: {
    position: "N°",
    request: "Demande",
    structure: "Structure",
    outcome: "Résultat",
    status: "État actuel",
    amount: "Montant",
    state: "État",
    items: "Demandes",
  },
  elsewhere: "Transmise à un autre service",
  none: "Aucune demande avec ce résultat.",
  finished: "Terminée",
  inProgress: "En cours",
  listTitle: "Décisions groupées",
  listLead: "Les décisions que vous avez prises sur plusieurs demandes à la fois, et leur résultat demande par demande.",
  noList: "Vous n'avez pas encore pris de décision groupée.",
  noListHelp: "Choisissez des demandes dans la file d'instruction, puis approuvez-les ou rejetez-les ensemble.",
  back: "Revenir à la file d'instruction",
};

export type BulkMessages = typeof fr;
