import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { SaveState } from "../../../lib/use-autosave.ts";
import { draftMessages } from "../draft-messages.ts";

/** What the reader calls the fields of a step, by their names in the input. */
type FieldNames = Readonly<Record<string, string>>;

/** « Enregistré le 22 novembre 2026 à 14:02 », « Pas encore enregistré : … »: said aloud when it changes for good, not at each key. */
export function SaveStateText({ state, fields }: { state: SaveState; fields: FieldNames }) {
  const m = useMessages(draftMessages).saving;
  const { moment } = useFormats();
  const text = {
    UNTOUCHED: () => null,
    TYPING: () => null,
    SAVING: () => m.saving,
    OFFLINE: () => m.offline,
    SAVED: () => (state.kind === "SAVED" ? m.saved(moment(state.at)) : null),
    INCOMPLETE: () => (state.kind === "INCOMPLETE" ? m.incomplete(namesOf(state.problems, fields)) : null),
    REFUSED: () => (state.kind === "REFUSED" ? m.refused(state.problems[0]?.message ?? "") : null),
  }[state.kind]();
  return (
    <p role="status" className="save-state">
      {text ?? (state.kind === "TYPING" && <span aria-hidden="true">{m.typing}</span>)}
    </p>
  );
}

/** The fields that are not right yet, by their names. */
function namesOf(problems: readonly { readonly path: readonly string[] }[], fields: FieldNames): string {
  return [...new Set(problems.map(({ path }) => fields[path[0] ?? ""]?.toLowerCase()).filter(Boolean))].join(", ");
}
