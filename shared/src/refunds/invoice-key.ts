/**
 * One invoice written in several ways is one invoice: supplier and number in lower case, without accents, spaces and signs.
 * Uniqueness per (structure, form kind, supplier, invoice number, product): domain notes, section 3.
 */
export function invoiceKey(supplier: string, invoiceNumber: string): string {
  return `${bare(supplier)}/${bare(invoiceNumber)}`;
}

function bare(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
