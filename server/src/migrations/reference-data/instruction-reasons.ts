interface InstructionReasonRow {
  readonly code: string;
  readonly purpose: "PIECE" | "LINE";
  readonly fr: string;
  readonly en: string;
}

/** Ours: the domain notes give no official list. « Other » always needs words. */
export const instructionReasons: readonly InstructionReasonRow[] = [
  { code: "PIECE_UNREADABLE", purpose: "PIECE", fr: "Pièce illisible ou incomplète", en: "Document that cannot be read, or is not whole" },
  { code: "PIECE_MISSING", purpose: "PIECE", fr: "Pièce manquante", en: "Missing document" },
  {
    code: "PIECE_OTHER_NAME",
    purpose: "PIECE",
    fr: "Facture à un autre nom que celui de la structure",
    en: "Invoice in another name than the structure's",
  },
  { code: "PIECE_QUANTITY", purpose: "PIECE", fr: "Quantité différente de celle de la facture", en: "Quantity that is not the invoice's" },
  { code: "PIECE_DATE", purpose: "PIECE", fr: "Date de livraison à justifier", en: "Delivery date to be proved" },
  { code: "PIECE_USE", purpose: "PIECE", fr: "Usage agricole à justifier", en: "Agricultural use to be proved" },
  {
    code: "PIECE_ATTESTATION",
    purpose: "PIECE",
    fr: "Attestation remise au fournisseur à préciser",
    en: "Attestation given to the supplier to be explained",
  },
  { code: "PIECE_ACCOUNT", purpose: "PIECE", fr: "Compte bancaire ou RIB à confirmer", en: "Bank account to be confirmed" },
  { code: "PIECE_OTHER", purpose: "PIECE", fr: "Autre précision", en: "Another detail" },
  { code: "LINE_QUANTITY", purpose: "LINE", fr: "Quantité ramenée à celle de la facture", en: "Quantity brought down to the invoice's" },
  {
    code: "LINE_PRIVATE_USE",
    purpose: "LINE",
    fr: "Part d'usage non agricole déduite",
    en: "Share of a use that is not agricultural deducted",
  },
  { code: "LINE_CREDIT_NOTE", purpose: "LINE", fr: "Avoir du fournisseur déduit", en: "Credit note of the supplier deducted" },
  {
    code: "LINE_NOT_ELIGIBLE",
    purpose: "LINE",
    fr: "Produit ou usage qui n'ouvre pas droit au remboursement",
    en: "Product or use without a right to the refund",
  },
  {
    code: "LINE_REDUCED_PRICE",
    purpose: "LINE",
    fr: "Tarif réduit déjà facturé par le fournisseur",
    en: "Reduced price already billed by the supplier",
  },
  {
    code: "LINE_OTHER_NAME",
    purpose: "LINE",
    fr: "Facture à un autre nom que celui de la structure",
    en: "Invoice in another name than the structure's",
  },
  { code: "LINE_UNREADABLE", purpose: "LINE", fr: "Facture absente ou illisible", en: "Invoice absent, or that cannot be read" },
  { code: "LINE_OTHER", purpose: "LINE", fr: "Autre motif", en: "Another reason" },
];
