import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { RowKeys } from "../../../ui/row-keys.tsx";
import { Said } from "../../../ui/said.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { draftMessages } from "../draft-messages.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { LineButtons } from "./line-buttons.tsx";
import { LineEditor } from "./line-editor.tsx";
import { LineTable } from "./line-table.tsx";
import { invoicesOf } from "./known-invoices.ts";
import { LinesSummary } from "./lines-summary.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { refreshDraft, type Draft, type DraftLine, type DraftRequest } from "./use-draft.ts";
import { useLineEditing } from "./use-line-editing.ts";

interface LinesStepProps {
  readonly request: DraftRequest;
  readonly draft: Draft;
  readonly search: LinesSearch;
  readonly onPrevious: () => void;
  readonly onDone: () => void;
}

/** What the address says of the lines: the trail of pages, a search, only those to complete. */
export interface LinesSearch {
  readonly suite?: string;
  readonly q?: string;
  readonly manque?: "oui";
}

/** Step 2: the invoices, each saved while it is typed. */
export function LinesStep({ request, draft, search, onPrevious, onDone }: LinesStepProps) {
  const m = useMessages(draftMessages);
  const rows = request.lines.edges.map(({ node }) => node);
  const editing = useLineEditing(request, rows);
  const { line, edit, copy } = editing;
  const [removing, setRemoving] = useState<DraftLine | null>(null);
  const leave = async (go: () => void) => {
    if (await editing.mayLeave()) go();
  };
  const isInTable = line !== null && rows.some(({ id }) => id === line.place.id);
  const theirs = rows.find(({ id }) => id === line?.place.id);
  const editor = line && (
    <LineEditor
      key={line.key}
      line={line}
      campaign={request.campaign}
      invoices={invoicesOf(request)}
      draft={draft}
      theirs={theirs}
      otherCents={request.totalCents - (theirs?.amountCents ?? 0)}
      handle={editing.handle}
      onTyped={editing.onTyped}
      onSaved={editing.onSaved}
      onDone={(way, values, place) => void editing.done(way, values, place)}
    />
  );
  return (
    <>
      <LinesSummary request={request} search={search} />
      <Said text={editing.said} />
      {rows.length === 0 ? (
        <>
          {!line && <NoLine isFiltered={Boolean(search.q ?? search.manque)} />}
          {editor}
        </>
      ) : (
        <RowKeys>
          <LineTable
            lines={rows}
            totalCents={request.totalCents}
            problemsOf={({ problems }) => problems.map(({ message }) => message)}
            actions={(row) => (
              <LineButtons line={row} onEdit={() => void edit(row)} onCopy={() => void copy(row)} onRemove={() => setRemoving(row)} />
            )}
            instead={(row) => (row.id === line?.place.id ? editor : null)}
            appended={isInTable ? null : editor}
          />
          <p className="fr-hint-text line-keys">{m.lines.keysInTable}</p>
        </RowKeys>
      )}
      <Pager trail={search.suite} pageInfo={request.lines.pageInfo} />
      <ButtonRow>
        <Button
          id="add-line"
          icon="fr-icon-add-line"
          priority={request.lineCount === 0 && !line ? "primary" : "secondary"}
          onClick={() => void editing.add()}
        >
          {m.lines.add}
        </Button>
      </ButtonRow>
      {editing.isHeldBack && line && (
        <Alert severity="warning" live>
          <p>{m.lines.isOpen}</p>
        </Alert>
      )}
      <StepButtons onPrevious={() => void leave(onPrevious)}>
        <Button priority={request.lineCount === 0 ? "secondary" : "primary"} onClick={() => void leave(onDone)}>
          {m.wizard.next}
        </Button>
      </StepButtons>
      {removing && <RemoveLine line={removing} rows={rows} draft={draft} onRemoved={editing.say} onClose={() => setRemoving(null)} />}
    </>
  );
}

function NoLine({ isFiltered }: { isFiltered: boolean }) {
  const m = useMessages(draftMessages).lines;
  return (
    <EmptyState title={isFiltered ? m.noneFound : m.empty}>
      <p className="fr-mb-0">{isFiltered ? m.noneFoundHelp : m.emptyHelp}</p>
    </EmptyState>
  );
}

interface RemoveLineProps {
  readonly line: DraftLine;
  readonly rows: readonly DraftLine[];
  readonly draft: Draft;
  readonly onRemoved: (said: string) => void;
  readonly onClose: () => void;
}

function RemoveLine({ line, rows, draft, onRemoved, onClose }: RemoveLineProps) {
  const m = useMessages(draftMessages).lines;
  const { euros } = useFormats();
  const remove = async () => {
    // Somebody changed it while one was asked: pressing again removes what is now on screen.
    const { id, version } = rows.find((row) => row.id === line.id) ?? line;
    const { totalCents, problems } = await draft.saveLines({ lines: [], removals: [{ id, version }] });
    if (totalCents === null) return problems;
    await refreshDraft();
    onRemoved(m.removedOne(line.invoiceNumber, euros(totalCents)));
    onClose();
    return [];
  };
  return (
    <ConfirmDialog title={m.removeTitle(line.invoiceNumber)} confirm={m.remove} onConfirm={remove} onClose={onClose}>
      <p>{m.removeText}</p>
    </ConfirmDialog>
  );
}
