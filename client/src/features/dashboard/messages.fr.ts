import { counted } from "../../i18n/counts.ts";
import { plural } from "../../i18n/plural.ts";

/** Texts of « Tableau de bord ». */
export const fr = {
  title: "Tableau de bord",
  hello: (firstName: string) => `Bonjour ${firstName}`,
  waiting: {
    title: "Ce qui vous attend",
    nothing: "Rien ne vous attend pour le moment.",
    approvals: (count: number) => plural("fr", count, "approbation à donner", "approbations à donner"),
    invitations: (count: number) => plural("fr", count, "invitation à laquelle répondre", "invitations auxquelles répondre"),
    reviews: (count: number) => plural("fr", count, "revue des accès en retard", "revues des accès en retard"),
    pieces: (count: number) => plural("fr", count, "demande attend vos pièces", "demandes attendent vos pièces"),
    drafts: (count: number) => plural("fr", count, "demande commencée, à terminer", "demandes commencées, à terminer"),
    open: (count: number) => plural("fr", count, "demande en cours d'instruction", "demandes en cours d'instruction"),
  },
  checklist: {
    title: "Jusqu'à votre première demande",
    done: "Fait",
    next: "À faire maintenant",
    later: "Ensuite",
    steps: {
      JOIN_STRUCTURE: { title: "Rejoindre ou créer une structure", text: "Avec le SIRET de votre exploitation." },
      OPEN_SPACE: {
        title: "Ouvrir l'espace « Demande de remboursement TIC »",
        text: "Le gestionnaire principal l'ouvre ; les autres demandent un abonnement.",
      },
      ADD_BANK_ACCOUNT: { title: "Enregistrer une coordonnée bancaire", text: "L'IBAN et le RIB sur lesquels vous serez remboursé." },
      FILE_REQUEST: { title: "Déposer votre demande", text: "Une ligne par facture : nous calculons le montant." },
    },
    go: "Y aller",
  },
  structures: {
    title: "Mes structures",
    all: "Voir toutes mes structures",
    siret: (siret: string) => `SIRET ${siret}`,
    none: "Vous n'êtes rattaché à aucune structure.",
  },
  drafts: {
    title: "Demandes à terminer",
    resume: "Reprendre",
    forms: { ANNUAL_REFUND: "Remboursement", MONTHLY_AID: "Aide" },
    lines: (count: number) => counted("fr", count, "ligne", "lignes"),
    changed: (moment: string) => `modifiée le ${moment}`,
  },
  totals: { title: "Montants demandés par année de livraison", year: "Année", amount: "Montant demandé" },
};

export type DashboardMessages = typeof fr;
