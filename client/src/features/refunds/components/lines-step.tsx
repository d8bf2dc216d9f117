import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
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
import { importedValues } from "./line-values.ts";
import { invoicesOf } from "./known-invoices.ts";
import { later } from "./later.tsx";
import { LinesUnderway } from "./lines-underway.tsx";
import { LinesSummary } from "./lines-summary.tsx";
import { SuggestedLines } from "./suggested-lines.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { refreshDraft, type Draft, type DraftLine, type DraftRequest } from "./use-draft.ts";
import { useLineEditing, type LineEditing } from "./use-line-editing.ts";

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
  const editing = useLineEditing(request, JSON.stringify([search.suite, search.q, search.manque]));
  const { rows } = editing;
  const { panel, setPanel, toggle, pasted, paste } = useAddPanel();
  const [removing, setRemoving] = useState<DraftLine | null>(null);
  const leave = async (go: () => void) => {
    if (await editing.mayGo()) go();
  };
  const removed = (line: DraftLine, said: string) => {
    editing.removed(line.id);
    editing.say(said);
  };
  const finished = (said: string) => {
    setPanel(null);
    editing.say(said);
  };
  return (
    <>
      <LinesSummary request={request} search={search} />
      <SuggestedLines suggestions={request.suggestedLines} onChoose={(chosen) => void editing.addLike(chosen)} />
      <Said text={editing.said} />
      {rows.length === 0 && !editing.line && <NoLine isFiltered={Boolean(search.q ?? search.manque)} />}
      <LinesUnderway lines={editing.underway} onTakeUp={(line) => void editing.takeUp(line)} />
      <Lines request={request} rows={rows} draft={draft} editing={editing} onRemove={setRemoving} onBlock={paste} />
      {editing.isBeyondPage && <p className="fr-hint-text">{m.lines.addedAtTheEnd}</p>}
      <Pager trail={search.suite} pageInfo={request.lines.pageInfo} />
      <ButtonRow>
        <Button
          id="add-line"
          icon="fr-icon-add-line"
          priority={request.lineCount === 0 && !editing.line ? "primary" : "secondary"}
          onClick={() => void editing.add()}
        >
          {m.lines.add}
        </Button>
        <Button id="open-import" priority="secondary" aria-expanded={panel === "IMPORT"} onClick={() => toggle("IMPORT")}>
          {m.lines.importFiles}
        </Button>
        <Button priority="secondary" aria-expanded={panel === "PASTE"} onClick={() => toggle("PASTE")}>
          {m.lines.paste}
        </Button>
      </ButtonRow>
      {panel === "IMPORT" && <LinesImport request={request} rows={rows} editing={editing} onClose={() => setPanel(null)} />}
      {panel === "PASTE" && (
        <PasteLines initial={pasted} campaign={request.campaign} draft={draft} onDone={finished} onCancel={() => setPanel(null)} />
      )}
      <HeldBack editing={editing} />
      <StepButtons onPrevious={() => void leave(onPrevious)}>
        <Button priority={request.lineCount === 0 ? "secondary" : "primary"} onClick={() => void leave(onDone)}>
          {m.wizard.next}
        </Button>
      </StepButtons>
      {removing && <RemoveLine line={removing} rows={rows} draft={draft} onRemoved={removed} onClose={() => setRemoving(null)} />}
    </>
  );
}

/** Why one is still here. */
function HeldBack({ editing }: { editing: LineEditing }) {
  const m = useMessages(draftMessages).lines;
  if (!editing.isHeldBack) return null;
  return (
    <Alert severity="warning" live>
      <p>{editing.line ? m.isOpen : m.underway.waiting}</p>
    </Alert>
  );
}

// Papers come once in a while: what reads them is fetched when it is asked for.
const PasteLines = later(() => import("./paste-lines.tsx").then((file) => file.PasteLines));
const ImportPanel = later(() => import("./import-panel.tsx").then((file) => file.ImportPanel));

type LinesImportProps = Pick<LinesProps, "request" | "rows" | "editing"> & { readonly onClose: () => void };

/** The import, and the way from its report to the lines: the form for what must be corrected, the row for what must be looked at. */
function LinesImport({ request, rows, editing, onClose }: LinesImportProps) {
  const navigate = useNavigate({ from: "/demandes-tic/$id/modifier" });
  const { locale } = useLocale();
  const close = () => {
    onClose();
    document.getElementById("open-import")?.focus();
  };
  return (
    <ImportPanel
      requestId={request.id}
      onClose={close}
      onCorrect={({ values }, documentId) => void editing.correct(importedValues(values, documentId, locale))}
      onCheck={({ lineId, values }) => {
        const row = rows.find(({ id }) => id === lineId);
        if (row) return void editing.edit(row);
        void navigate({ search: { etape: "factures", q: values.invoiceNumber } });
      }}
    />
  );
}

/** The other ways to add lines, one at a time. */
function useAddPanel() {
  const [panel, setPanel] = useState<"IMPORT" | "PASTE" | null>(null);
  const [pasted, setPasted] = useState("");
  return {
    panel,
    setPanel,
    pasted,
    toggle: (name: "IMPORT" | "PASTE") => {
      setPasted("");
      setPanel(panel === name ? null : name);
    },
    /** Cells pasted into a field of a line. */
    paste: (text: string) => {
      setPasted(text);
      setPanel("PASTE");
    },
  };
}

interface LinesProps {
  readonly request: DraftRequest;
  readonly rows: readonly DraftLine[];
  readonly draft: Draft;
  readonly editing: LineEditing;
  readonly onRemove: (line: DraftLine) => void;
  /** Several cells were pasted into a field. */
  readonly onBlock: (text: string) => void;
}

/** The saved lines, with the one that is typed in its place or at the end. */
function Lines({ request, rows, draft, editing, onRemove, onBlock }: LinesProps) {
  const m = useMessages(draftMessages).lines;
  const { line, handle, onTyped, onSaved, done, goOn, edit, copy } = editing;
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
      handle={handle}
      onTyped={(values, place) => onTyped(line, values, place)}
      onSaved={(saved, totalCents) => onSaved(line, saved, totalCents)}
      onBlock={onBlock}
      onDone={done}
      onGoOn={(way, left) => void goOn(way, left)}
    />
  );
  const shown = withOpened(rows, line?.row);
  // The form keeps its place in the table from the first line on: a row that comes while one types does not move it.
  if (shown.length === 0 && !editor) return null;
  return (
    <RowKeys>
      <LineTable
        lines={shown}
        totalCents={request.totalCents}
        problemsOf={({ problems }) => problems.map(({ message }) => message)}
        actions={(row) => (
          <LineButtons line={row} onEdit={() => void edit(row)} onCopy={() => void copy(row)} onRemove={() => onRemove(row)} />
        )}
        instead={({ id }) => (id === line?.row?.id ? editor : null)}
        appended={line?.row ? null : editor}
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
  readonly onRemoved: (line: DraftLine, said: string) => void;
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
