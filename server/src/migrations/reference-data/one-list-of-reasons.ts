/** Where a reason is offered: asking for a piece, granting less of a line, deciding a request. */
export type ReasonPurpose = "PIECE" | "LINE" | "DECISION";

interface ReasonRow {
  readonly code: string;
  readonly fr: string;
  readonly en: string;
  /** Where it is offered, and the code that said the same there while there were two lists. */
  readonly was: Readonly<Partial<Record<ReasonPurpose, string>>>;
}

/** Ours, to be confirmed by the offices: the domain notes give no official list. « Other » always needs words. */
export const reasons: readonly ReasonRow[] = [
  {
    code: "UNREADABLE",
    fr: "Facture ou pièce illisible ou incomplète",
    en: "Invoice or document that cannot be read, or is not whole",
    was: { PIECE: "PIECE_UNREADABLE", DECISION: "INVOICE_UNREADABLE" },
  },
  {
    code: "INVOICE_ABSENT",
    fr: "Facture absente ou illisible",
    en: "Invoice absent, or that cannot be read",
    was: { LINE: "LINE_UNREADABLE" },
  },
  { code: "PIECE_MISSING", fr: "Pièce manquante", en: "Missing document", was: { PIECE: "PIECE_MISSING" } },
  {
    code: "PIECE_NOT_GIVEN",
    fr: "Pièce demandée et non fournie",
    en: "Document asked for and not given",
    was: { DECISION: "PIECE_MISSING" },
  },
  {
    code: "OTHER_NAME",
    fr: "Facture à un autre nom ou à une autre adresse que ceux de la structure",
    en: "Invoice in another name, or at another address, than the structure's",
    was: { PIECE: "PIECE_OTHER_NAME", LINE: "LINE_OTHER_NAME", DECISION: "INVOICE_OF_SOMEBODY_ELSE" },
  },
  {
    code: "QUANTITY",
    fr: "Quantité différente de celle de la facture",
    en: "Quantity that is not the invoice's",
    was: { PIECE: "PIECE_QUANTITY", LINE: "LINE_QUANTITY" },
  },
  {
    code: "FIGURES_DIFFER",
    fr: "Date, quantité ou produit différents de ceux de la facture",
    en: "Date, quantity or product other than the invoice's",
    was: { DECISION: "FIGURES_DIFFER" },
  },
  { code: "DELIVERY_DATE", fr: "Date de livraison à justifier", en: "Delivery date to be proved", was: { PIECE: "PIECE_DATE" } },
  { code: "USE", fr: "Usage agricole à justifier", en: "Agricultural use to be proved", was: { PIECE: "PIECE_USE" } },
  {
    code: "NOT_FOR_FARMING",
    fr: "Produit qui n'a pas servi à des travaux agricoles ou forestiers",
    en: "Product not used for farm or forest work",
    was: { DECISION: "NOT_FOR_FARMING" },
  },
  {
    code: "PRIVATE_USE",
    fr: "Part d'usage non agricole déduite",
    en: "Share of a use that is not agricultural deducted",
    was: { LINE: "LINE_PRIVATE_USE" },
  },
  { code: "CREDIT_NOTE", fr: "Avoir du fournisseur déduit", en: "Credit note of the supplier deducted", was: { LINE: "LINE_CREDIT_NOTE" } },
  {
    code: "NOT_ELIGIBLE",
    fr: "Produit ou usage qui n'ouvre pas droit au remboursement",
    en: "Product or use without a right to the refund",
    was: { LINE: "LINE_NOT_ELIGIBLE" },
  },
  {
    code: "NOT_ENTITLED",
    fr: "Structure qui ne fait pas partie des bénéficiaires",
    en: "Structure that is not one of the beneficiaries",
    was: { DECISION: "NOT_ENTITLED" },
  },
  {
    code: "REDUCED_PRICE",
    fr: "Tarif réduit déjà facturé par le fournisseur",
    en: "Reduced price already billed by the supplier",
    was: { LINE: "LINE_REDUCED_PRICE" },
  },
  {
    code: "ALREADY_REFUNDED",
    fr: "Livraison déjà remboursée, ou facturée au tarif réduit",
    en: "Delivery already refunded, or billed at the reduced rate",
    was: { DECISION: "ALREADY_REFUNDED" },
  },
  {
    code: "ATTESTATION",
    fr: "Attestation remise au fournisseur à préciser",
    en: "Attestation given to the supplier to be explained",
    was: { PIECE: "PIECE_ATTESTATION" },
  },
  { code: "ACCOUNT", fr: "Compte bancaire ou RIB à confirmer", en: "Bank account to be confirmed", was: { PIECE: "PIECE_ACCOUNT" } },
  { code: "OTHER", fr: "Autre motif", en: "Another reason", was: { PIECE: "PIECE_OTHER", LINE: "LINE_OTHER", DECISION: "OTHER" } },
];
