import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Alert } from "../../../ui/alert.tsx";
import { Button } from "../../../ui/button.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { Said } from "../../../ui/said.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { draftMessages } from "../draft-messages.ts";
import type { FileFactsFragment, RefundLineRowFragment } from "../gql/graphql.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { LineButtons } from "./line-buttons.tsx";
import { LineForm } from "./line-form.tsx";
import { problemsByLine } from "./line-problems.ts";
import { LineTable } from "./line-table.tsx";
import { StepButtons } from "./step-buttons.tsx";
import type { Draft, DraftRequest } from "./use-draft.ts";
import { useLinePanel } from "./use-line-panel.ts";

interface LinesStepProps {
  readonly request: DraftRequest;
  readonly draft: Draft;
  /** The address's trail of pages, and how many lines stand on the pages before. */
  readonly trail: string | undefined;
  readonly offset: number;
  readonly onPrevious: () => void;
  readonly onDone: () => void;
}

/** Step 2: the invoices, saved one by one. */
export function LinesStep({ request, draft, trail, offset, onPrevious, onDone }: LinesStepProps) {
  const m = useMessages(draftMessages);
  const { panel, said, say, close, save, add, edit, copy } = useLinePanel(draft);
  const [removing, setRemoving] = useState<RefundLineRowFragment | null>(null);
  const [isHeldBack, setHeldBack] = useState(false);
  const lines = request.lines.edges.map(({ node }) => node);
  return (
    <>
      <Said text={said} />
      {lines.length === 0 ? (
        <EmptyState title={m.lines.empty}>
          <p className="fr-mb-0">{m.lines.emptyHelp}</p>
        </EmptyState>
      ) : (
        <LineTable
          lines={lines}
          totalCents={request.totalCents}
          problems={problemsByLine(request, offset)}
          actions={(line) => <LineButtons line={line} onEdit={edit} onCopy={copy} onRemove={setRemoving} />}
        />
      )}
      <Pager trail={trail} pageInfo={request.lines.pageInfo} />
      {panel ? (
        <LineForm
          key={panel.key}
          title={panel.title}
          {...(panel.help ? { help: panel.help } : {})}
          initial={panel.initial}
          campaign={request.campaign}
          invoices={invoicesOf(request)}
          onSubmit={save}
          onCancel={close}
        />
      ) : (
        <p className="fr-mt-3w">
          <Button icon="fr-icon-add-line" priority={lines.length === 0 ? "primary" : "secondary"} onClick={add}>
            {m.lines.add}
          </Button>
        </p>
      )}
      {isHeldBack && panel && (
        <Alert severity="warning" live>
          <p>{m.lines.isOpen}</p>
        </Alert>
      )}
      <StepButtons onPrevious={onPrevious}>
        <Button priority={lines.length === 0 ? "secondary" : "primary"} onClick={() => (panel ? setHeldBack(true) : onDone())}>
          {m.wizard.next}
        </Button>
      </StepButtons>
      {removing && <RemoveLine line={removing} draft={draft} onRemoved={say} onClose={() => setRemoving(null)} />}
    </>
  );
}

/** Scanned invoices already there, one choice per file. */
function invoicesOf({ lines, attachments }: DraftRequest): Choice[] {
  const files = [...lines.edges.map(({ node }) => node.document), ...attachments.filter(({ kind }) => kind === "INVOICE")];
  const byId = new Map(files.filter((file): file is FileFactsFragment => file !== null).map((file) => [file.id, file]));
  return [...byId.values()].map(({ id, fileName }) => ({ value: id, label: fileName }));
}

interface RemoveLineProps {
  readonly line: RefundLineRowFragment;
  readonly draft: Draft;
  readonly onRemoved: (said: string) => void;
  readonly onClose: () => void;
}

function RemoveLine({ line, draft, onRemoved, onClose }: RemoveLineProps) {
  const m = useMessages(draftMessages).lines;
  const { euros } = useFormats();
  const remove = async () => {
    const { totalCents, problems } = await draft.removeLine(line.id);
    if (totalCents === null) return problems;
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
