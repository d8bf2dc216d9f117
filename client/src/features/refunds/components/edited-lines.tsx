import { useMessages } from "../../../i18n/locale-provider.tsx";
import { RowKeys } from "../../../ui/row-keys.tsx";
import { lineMessages } from "../line-messages.ts";
import { invoicesOf } from "./known-invoices.ts";
import { LineButtons } from "./line-buttons.tsx";
import { LineEditor } from "./line-editor.tsx";
import { LineTable } from "./line-table.tsx";
import type { Draft, DraftLine, DraftRequest } from "./use-draft.ts";
import type { LineEditing } from "./use-line-editing.ts";

interface EditedLinesProps {
  readonly request: DraftRequest;
  readonly rows: readonly DraftLine[];
  readonly draft: Draft;
  readonly editing: LineEditing;
  readonly onRemove: (line: DraftLine) => void;
  /** Several cells were pasted into a field. */
  readonly onBlock: (text: string) => void;
}

/** The saved lines, with the one that is typed in its place or at the end. */
export function EditedLines({ request, rows, draft, editing, onRemove, onBlock }: EditedLinesProps) {
  const m = useMessages(lineMessages).lines;
  const { line, handle, onTyped, onSaved, done, goOn, edit, copy } = editing;
  // A new line is saved while it is typed: from then on the total of the request counts it too.
  const theirs = rows.find(({ id }) => id === line?.place.id) ?? editing.opened;
  const editor = line && (
    <LineEditor
      key={line.key}
      line={line}
      campaign={request.campaign}
      invoices={invoicesOf(request)}
      draft={draft}
      theirs={theirs}
      otherCents={request.totalCents - (theirs?.amountCents ?? 0)}
      handle={handle}
      onTyped={(values, place) => onTyped(line, values, place)}
      onSaved={(saved, totalCents) => onSaved(line, saved, totalCents)}
      onBlock={onBlock}
      onDone={done}
      onGoOn={(way, left) => void goOn(way, left)}
    />
  );
  const shown = withOpened(rows, line?.row);
  const inPlace = shown.find(({ id }) => id === line?.place.id)?.id;
  // The form keeps its place in the table from the first line on: a row that comes while one types does not move it.
  if (shown.length === 0 && !editor) return null;
  return (
    <RowKeys>
      <LineTable
        lines={shown}
        totalCents={request.totalCents}
        problemsOf={({ problems }) => problems}
        actions={(row) => (
          <LineButtons line={row} onEdit={() => void edit(row)} onCopy={() => void copy(row)} onRemove={() => onRemove(row)} />
        )}
        instead={({ id }) => (id === inPlace ? editor : null)}
        appended={inPlace === undefined ? editor : null}
      />
      <p className="fr-hint-text line-keys">{m.keysInTable}</p>
    </RowKeys>
  );
}

/** The line that is open stays where it was, also when it is gone or no longer found: what is typed in it is not lost. */
function withOpened(rows: readonly DraftLine[], opened: DraftLine | undefined): readonly DraftLine[] {
  if (!opened || rows.some(({ id }) => id === opened.id)) return rows;
  return [...rows, opened].toSorted((a, b) => a.position - b.position);
}
