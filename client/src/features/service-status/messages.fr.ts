import { counted } from "../../i18n/counts.ts";

/** Texts of « État du service ». */
export const fr = {
  title: "État du service",
  lead: "Ce que le portail mesure de lui-même, à l'instant. Cette page se met à jour toute seule.",
  allUp: "Tout fonctionne.",
  someLate: "Une partie du portail a du retard. Rien n'est perdu : ce qui attend partira.",
  someDown: "Une partie du portail ne fonctionne plus. Rien n'est perdu : ce qui attend partira dès qu'elle remarche.",
  unreachable: "Le portail ne répond pas. Réessayez dans quelques minutes.",
  checkedAt: (moment: string) => `Mesuré le ${moment}.`,
  part: "Partie",
  state: "État",
  delay: "Ce qui attend le plus",
  parts: {
    PORTAL: "Pages et API",
    MAILS: "Courriels : codes et avis",
    FILE_CHECKS: "Contrôle des fichiers déposés",
    BACKGROUND_WORK: "Traitements : exports, décisions groupées, rappels",
  },
  states: { UP: "Fonctionne", SLOW: "En retard", DOWN: "En panne" },
  nothingWaits: "Rien n'attend",
  minutes: (count: number) => `Depuis ${counted("fr", count, "minute", "minutes")}`,
};

export type ServiceStatusMessages = typeof fr;
