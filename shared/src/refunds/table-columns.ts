import type { Language } from "../problems/problem-text.ts";
import { plainWords } from "./plain-words.ts";
import type { RefundLineInput } from "./refund-line.schema.ts";

/** The columns of a table of lines, in the order of the model. */
export const TABLE_COLUMNS = ["productCode", "invoiceNumber", "supplier", "deliveryDate", "quantity", "unit", "withAttestation"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number] & keyof RefundLineInput;

/** The attestation may be left out: « non » then. */
export const REQUIRED_COLUMNS = TABLE_COLUMNS.filter((column) => column !== "withAttestation");

/** How a column is called in the model file and in messages. */
export const COLUMN_NAMES: Readonly<Record<TableColumn, Readonly<Record<Language, string>>>> = {
  productCode: { fr: "Produit", en: "Product" },
  invoiceNumber: { fr: "Numéro de facture", en: "Invoice number" },
  supplier: { fr: "Fournisseur", en: "Supplier" },
  deliveryDate: { fr: "Date de livraison", en: "Delivery date" },
  quantity: { fr: "Quantité", en: "Quantity" },
  unit: { fr: "Unité", en: "Unit" },
  withAttestation: { fr: "Prix réduit déjà facturé", en: "Reduced price already billed" },
};

/** What people write over their columns, without accents and signs. */
const HEADERS: Readonly<Record<TableColumn, RegExp>> = {
  productCode: /^((code )?produit( et usage)?|product( code)?|carburant|combustible|fuel|energie)$/,
  invoiceNumber: /^((numero|num|n|no|nr)(( de)?( la)? facture)?|facture( n| no| numero)?|invoice( number| no)?|reference( facture)?)$/,
  supplier: /^((nom du )?fournisseur|supplier( name)?|vendeur|vendor|seller)$/,
  deliveryDate: /^(date( de( la)?)?( livraison)?|livraison|livre le|delivery( date)?|date of delivery|delivered( on)?)$/,
  quantity: /^(quantite( livree)?|qte|quantity|qty|volume|quantite en .*|quantite (l|litres?|hl|kg|t|kwh|mwh))$/,
  unit: /^(unite( de mesure)?|unit|units)$/,
  withAttestation: /^(attestation.*|avec attestation|with attestation|(prix|tarif) reduit.*|reduced price.*)$/,
};

/** The column a header names, or null for one of the person's own. */
export function columnOf(header: string): TableColumn | null {
  const words = plainWords(header);
  return TABLE_COLUMNS.find((column) => HEADERS[column].test(words)) ?? null;
}

/** The unit in a header: « Quantité (litres) ». Empty when it names none. */
export function unitInHeader(header: string): string {
  return /\b(l|litres?|hl|kg|t|kwh|mwh)$/.exec(plainWords(header).replace(/^quantite$/, ""))?.[1] ?? "";
}
