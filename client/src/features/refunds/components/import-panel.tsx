import "../import.css";

import { modelTable } from "@portail-tic/shared/refunds/model-table";
import { useId, useState, type DragEvent } from "react";

import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { saveAs } from "../../../lib/save-as.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { importMessages } from "../import-messages.ts";
import { ImportReport, type ImportReportProps } from "./import-report.tsx";
import { useImport } from "./use-import.ts";

type ImportPanelProps = Pick<ImportReportProps, "onCorrect" | "onCheck"> & { readonly requestId: string; readonly onClose: () => void };

/** Files in, lines out: e-invoices and tables, with a report of each. */
export function ImportPanel({ requestId, onClose, ...ways }: ImportPanelProps) {
  const m = useMessages(importMessages);
  const { locale } = useLocale();
  const { files, add, retry } = useImport(requestId);
  const titleId = useId();
  const done = files.filter(({ state }) => state.kind !== "WAITING" && state.kind !== "SENDING").length;
  return (
    <section className="line-panel" aria-labelledby={titleId}>
      <h3 id={titleId} className="fr-h6">
        {m.title}
      </h3>
      <p>{m.help}</p>
      <DropZone onFiles={add} />
      <p role="status">{files.length > 0 && m.progress(done, files.length)}</p>
      <ul className="import-files">
        {files.map((sent) => (
          <li key={sent.key}>
            <ImportReport sent={sent} onRetry={() => retry(sent)} {...ways} />
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button priority="tertiary" icon="fr-icon-download-line" onClick={() => saveAs(m.modelName, modelTable(locale), "text/csv")}>
          {m.model}
        </Button>
        <Button priority="tertiary" onClick={onClose}>
          {m.close}
        </Button>
      </ButtonRow>
    </section>
  );
}

/** The button comes first: a drop is for those who have a mouse and two windows. */
function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const m = useMessages(importMessages);
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={isOver ? "import-drop import-drop--over" : "import-drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="fr-label" htmlFor={id}>
        {m.choose}
      </label>
      <input
        id={id}
        type="file"
        multiple
        accept=".pdf,.xml,.csv,.tsv,.txt"
        aria-describedby={`${id}-hint`}
        className="fr-upload"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = ""; // the same file can be chosen again once corrected
        }}
      />
      <p id={`${id}-hint`} className="fr-hint-text fr-mb-0">
        {m.drop}
      </p>
    </div>
  );
}
