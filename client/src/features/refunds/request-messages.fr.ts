/** Texts of what a requester does with a sent request: the office never loads them. */
export const fr = {
  renew: "Renouveler pour la campagne suivante",
  complement: "Déposer une demande complémentaire",
  complements: "Cette demande complète :",
  complementedBy: "Cette demande est complétée par :",
  relatedFacts: (date: string, amount: string, status: string) => `, déposée le ${date}, ${amount}, ${status}`,
  checkReceipt: "Vérifier un PDF de demande ou de décision",
  withdrawReason: "Pourquoi ?",
  withdrawReasonHint: "Une phrase suffit ; le service instructeur et votre structure la lisent.",
};

export type RequestMessages = typeof fr;
