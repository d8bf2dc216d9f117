import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { SaveState } from "../../../lib/use-autosave.ts";
import { draftMessages } from "../draft-messages.ts";

/** « Enregistré le 22 novembre 2026 à 14:02 », « Pas encore enregistré : … »: said aloud when it changes for good, not at each key. */
export function SaveStateText({ state }: { state: SaveState }) {
  const m = useMessages(draftMessages).saving;
  const { moment } = useFormats();
  const words = useWords();
  const text = {
    UNTOUCHED: () => null,
    TYPING: () => null,
    SAVING: () => m.saving,
    OFFLINE: () => m.offline,
    SAVED: () => (state.kind === "SAVED" ? m.saved(moment(state.at)) : null),
    INCOMPLETE: () => (state.kind === "INCOMPLETE" ? m.incomplete(words(state.problems)) : null),
    REFUSED: () => (state.kind === "REFUSED" ? m.refused(state.problems[0]?.message ?? "") : null),
  }[state.kind]();
  return (
    <p role="status" className="save-state">
      {text ?? (state.kind === "TYPING" && <span aria-hidden="true">{m.typing}</span>)}
    </p>
  );
}

/** The names of the fields that are not right yet. */
function useWords() {
  const { lines: m, header, pieces } = useMessages(draftMessages);
  const names: Readonly<Record<string, string>> = {
    productCode: m.product,
    invoiceNumber: m.invoiceNumber,
    supplier: m.supplier,
    deliveryDate: m.deliveryDate,
    quantity: m.quantity,
    unit: m.unit,
    file: m.file,
    beneficiaryCategoryCode: header.category,
    pacage: header.pacage,
    bankAccountId: header.account,
    advance: pieces.advance,
  };
  return (problems: readonly { readonly path: readonly string[] }[]) =>
    [...new Set(problems.map(({ path }) => names[path[0] ?? ""]?.toLowerCase()).filter(Boolean))].join(", ");
}
