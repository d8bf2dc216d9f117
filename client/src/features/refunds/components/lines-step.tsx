import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { Said } from "../../../ui/said.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { draftMessages } from "../draft-messages.ts";
import { lineMessages } from "../line-messages.ts";
import { AddLines, useAddPanels } from "./add-lines.tsx";
import { EditedLines } from "./edited-lines.tsx";
import { later } from "./later.tsx";
import { LinesUnderway } from "./lines-underway.tsx";
import { LinesSummary } from "./lines-summary.tsx";
import { SuggestedLines } from "./suggested-lines.tsx";
import { StepButtons } from "./step-buttons.tsx";
import type { Draft, DraftLine, DraftRequest } from "./use-draft.ts";
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
  const { lines } = useMessages(lineMessages);
  const editing = useLineEditing(request, JSON.stringify([search.suite, search.q, search.manque]));
  const { rows } = editing;
  const panels = useAddPanels();
  const [removing, setRemoving] = useState<DraftLine | null>(null);
  const leave = async (go: () => void) => {
    if (await editing.mayGo()) go();
  };
  const removed = (line: DraftLine, said: string) => {
    editing.removed(line.id);
    editing.say(said);
  };
  return (
    <>
      <LinesSummary request={request} search={search} />
      <SuggestedLines suggestions={request.suggestedLines} onChoose={(chosen) => void editing.addLike(chosen)} />
      <Said text={editing.said} />
      {rows.length === 0 && !editing.line && <NoLine isFiltered={Boolean(search.q ?? search.manque)} />}
      <LinesUnderway lines={editing.underway} onTakeUp={(line) => void editing.takeUp(line)} />
      <EditedLines request={request} rows={rows} draft={draft} editing={editing} onRemove={setRemoving} onBlock={panels.paste} />
      {editing.isBeyondPage && <p className="fr-hint-text">{lines.addedAtTheEnd}</p>}
      <Pager trail={search.suite} pageInfo={request.lines.pageInfo} />
      <AddLines request={request} rows={rows} draft={draft} editing={editing} panels={panels} />
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

// Asked for now and then: fetched when it is.
const RemoveLine = later(() => import("./remove-line.tsx").then((file) => file.RemoveLine));

/** Why one is still here. */
function HeldBack({ editing }: { editing: LineEditing }) {
  const m = useMessages(lineMessages).lines;
  if (!editing.isHeldBack) return null;
  return (
    <Alert severity="warning" live>
      <p>{editing.line ? m.isOpen : m.underway.waiting}</p>
    </Alert>
  );
}

function NoLine({ isFiltered }: { isFiltered: boolean }) {
  const m = useMessages(lineMessages).lines;
  return (
    <EmptyState title={isFiltered ? m.noneFound : m.empty}>
      <p className="fr-mb-0">{isFiltered ? m.noneFoundHelp : m.emptyHelp}</p>
    </EmptyState>
  );
}
