/** Why a request, or a line of it, is not granted: what the requester reads first. OTHER is said in words. Ours, to be confirmed by the offices. */
export const decisionMotives = [
  {
    code: "INVOICE_UNREADABLE",
    fr: "Une facture est illisible ou incomplète.",
    en: "An invoice is unreadable or incomplete.",
  },
  {
    code: "INVOICE_OF_SOMEBODY_ELSE",
    fr: "Le nom ou l'adresse de la facture n'est pas celui de la structure.",
    en: "The name or address on the invoice is not that of the structure.",
  },
  {
    code: "FIGURES_DIFFER",
    fr: "Une date, une quantité ou un produit diffère de la facture.",
    en: "A date, a quantity or a product differs from the invoice.",
  },
  {
    code: "NOT_FOR_FARMING",
    fr: "Le produit n'a pas servi à des travaux agricoles ou forestiers.",
    en: "The product was not used for farm or forest work.",
  },
  {
    code: "NOT_ENTITLED",
    fr: "La structure ne fait pas partie des bénéficiaires.",
    en: "The structure is not one of the beneficiaries.",
  },
  {
    code: "ALREADY_REFUNDED",
    fr: "Cette livraison a déjà été remboursée, ou facturée au tarif réduit.",
    en: "This delivery was already refunded, or billed at the reduced rate.",
  },
  {
    code: "PIECE_MISSING",
    fr: "Une pièce demandée n'a pas été fournie.",
    en: "A piece that was asked for was not given.",
  },
  { code: "OTHER", fr: "Autre motif.", en: "Another reason." },
] as const;
