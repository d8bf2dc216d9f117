import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { lineMessages } from "../line-messages.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { refreshDraft, type Draft, type DraftLine } from "./use-draft.ts";

interface RemoveLineProps {
  readonly line: DraftLine;
  readonly rows: readonly DraftLine[];
  readonly draft: Draft;
  readonly onRemoved: (line: DraftLine, said: string) => void;
  readonly onClose: () => void;
}

/** Asks before a saved line is taken away. */
export function RemoveLine({ line, rows, draft, onRemoved, onClose }: RemoveLineProps) {
  const m = useMessages(lineMessages).lines;
  const { euros } = useFormats();
  const remove = async () => {
    // Somebody changed it while one was asked: pressing again removes what is now on screen.
    const { id, version } = rows.find((row) => row.id === line.id) ?? line;
    const { totalCents, problems } = await draft.saveLines({ lines: [], removals: [{ id, version }] });
    if (totalCents === null) return problems;
    await refreshDraft();
    onRemoved(line, m.removedOne(line.invoiceNumber, euros(totalCents)));
    onClose();
    return [];
  };
  return (
    <ConfirmDialog title={m.removeTitle(line.invoiceNumber)} confirm={m.remove} onConfirm={remove} onClose={onClose}>
      <p>{m.removeText}</p>
    </ConfirmDialog>
  );
}
