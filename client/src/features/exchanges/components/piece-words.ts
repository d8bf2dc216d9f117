import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { AskedPiecesFragment } from "../gql/graphql.ts";
import { piecesMessages } from "../messages.ts";

export type PieceItem = AskedPiecesFragment["items"][number];

/** How a point is called, and what its answer says. */
export function usePieceWords() {
  const m = useMessages(piecesMessages).asked;
  const { quantity } = useFormats();
  return {
    /** « 2. Facture F-12 ». */
    title: ({ position, line }: PieceItem) => `${position}. ${line ? m.invoice(line.invoiceNumber) : m.whole}`,
    wished: ({ line, wishedQuantity }: PieceItem) =>
      line && wishedQuantity ? m.wished(quantity(wishedQuantity, m.units[line.unit]), quantity(line.quantity, m.units[line.unit])) : null,
  };
}

/** What is asked now, if anything is. */
export function openPiecesOf({ pieceRequests }: { readonly pieceRequests: readonly AskedPiecesFragment[] }): AskedPiecesFragment | null {
  return pieceRequests.find(({ isOpen }) => isOpen) ?? null;
}
