/** Texts of « Vérifier un dépôt », for whoever has the PDF of a request. */
export const fr = {
  title: "Vérifier le PDF d'une demande ou d'une décision",
  lead: "Le PDF d'une demande déposée, ou de la décision, porte son numéro et une empreinte. Cette page dit si le portail connaît ce contenu.",
  number: "Numéro de la demande",
  numberHint: "Par exemple : TIC-2026-000123.",
  sha256: "Empreinte du contenu (SHA-256)",
  sha256Hint: "64 chiffres et lettres de a à f, à la fin du PDF. Les espaces ne comptent pas.",
  submit: "Vérifier",
  genuine: (number: string) => `Le contenu de la demande ${number} est bien celui qui a été déposé`,
  genuineDecision: (number: string) => `La décision sur la demande ${number} est bien celle du service`,
  verdicts: { APPROVED: "Demande approuvée", REJECTED: "Demande rejetée" },
  decisionFacts: { verdict: "Décision", decidedAt: "Décidée le", granted: "Montant accordé" },
  facts: { submittedAt: "Déposée le", form: "Formulaire", total: "Montant demandé" },
  forms: {
    ANNUAL_REFUND: (period: string) => `Remboursement annuel ${period}`,
    MONTHLY_AID: (period: string) => `Aide mensuelle ${period}`,
  },
  compare: "Comparez ces lignes avec celles du document : elles doivent être les mêmes.",
  unknownTitle: "Le portail ne reconnaît pas cette empreinte",
  unknown:
    "Vérifiez le numéro et recopiez toute l'empreinte. Si rien n'y manque, le document n'est pas celui d'une demande déposée ici ni d'une décision, ou il a été modifié.",
};

export type ReceiptMessages = typeof fr;
