import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { lineMessages } from "../line-messages.ts";
import { later } from "./later.tsx";
import { importedValues } from "./line-values.ts";
import type { Draft, DraftLine, DraftRequest } from "./use-draft.ts";
import type { LineEditing } from "./use-line-editing.ts";

type Panel = "IMPORT" | "PASTE";

/** A block of cells that was pasted somewhere; another key for each, also when the same cells come twice. */
export interface PastedText {
  readonly key: number;
  readonly text: string;
}

/** The other ways to add lines. One is shown at a time; the other stays as it is: neither a text nor a report is thrown away. */
export function useAddPanels() {
  const [shown, setShown] = useState<Panel | null>(null);
  const [opened, setOpened] = useState<readonly Panel[]>([]);
  const [pasted, setPasted] = useState<PastedText>({ key: 0, text: "" });
  const show = (panel: Panel) => {
    setShown(panel);
    setOpened((all) => (all.includes(panel) ? all : [...all, panel]));
  };
  return {
    shown,
    opened,
    pasted,
    close: () => setShown(null),
    toggle: (panel: Panel) => (shown === panel ? setShown(null) : show(panel)),
    /** Everything in it is saved: it is begun anew the next time. */
    finish: (panel: Panel) => {
      setShown(null);
      setOpened((all) => all.filter((one) => one !== panel));
      setPasted({ key: 0, text: "" });
    },
    /** Cells pasted into a field of a line. */
    paste: (text: string) => {
      setPasted(({ key }) => ({ key: key + 1, text }));
      show("PASTE");
    },
  };
}

type AddPanels = ReturnType<typeof useAddPanels>;

interface AddLinesProps {
  readonly request: DraftRequest;
  readonly rows: readonly DraftLine[];
  readonly draft: Draft;
  readonly editing: LineEditing;
  readonly panels: AddPanels;
}

/** A line, files, or a block of a spreadsheet. */
export function AddLines({ request, rows, draft, editing, panels }: AddLinesProps) {
  const m = useMessages(lineMessages).lines;
  const { shown, opened, pasted, toggle, close, finish } = panels;
  const finished = (said: string) => {
    finish("PASTE");
    editing.say(said);
  };
  return (
    <>
      <ButtonRow>
        <Button
          id="add-line"
          icon="fr-icon-add-line"
          priority={request.lineCount === 0 && !editing.line ? "primary" : "secondary"}
          onClick={() => void editing.add()}
        >
          {m.add}
        </Button>
        <Button id="open-import" priority="secondary" aria-expanded={shown === "IMPORT"} onClick={() => toggle("IMPORT")}>
          {m.importFiles}
        </Button>
        <Button id="open-paste" priority="secondary" aria-expanded={shown === "PASTE"} onClick={() => toggle("PASTE")}>
          {m.paste}
        </Button>
      </ButtonRow>
      {opened.includes("IMPORT") && (
        <div hidden={shown !== "IMPORT"}>
          <LinesImport request={request} rows={rows} editing={editing} onClose={() => closeTo("open-import", close)} />
        </div>
      )}
      {opened.includes("PASTE") && (
        <div hidden={shown !== "PASTE"}>
          <PasteLines pasted={pasted} request={request} draft={draft} onDone={finished} onClose={() => closeTo("open-paste", close)} />
        </div>
      )}
    </>
  );
}

/** Closes, and gives the focus back to the button that opened. */
function closeTo(buttonId: string, close: () => void): void {
  close();
  document.getElementById(buttonId)?.focus();
}

// Papers come once in a while: what reads them is fetched when it is asked for.
const PasteLines = later(() => import("./paste-lines.tsx").then((file) => file.PasteLines));
const ImportPanel = later(() => import("./import-panel.tsx").then((file) => file.ImportPanel));

type LinesImportProps = Pick<AddLinesProps, "request" | "rows" | "editing"> & { readonly onClose: () => void };

/** The import, and the way from its report to the lines: the form for what must be corrected, the row for what must be looked at. */
function LinesImport({ request, rows, editing, onClose }: LinesImportProps) {
  const navigate = useNavigate({ from: "/demandes-tic/$id/modifier" });
  const { locale } = useLocale();
  return (
    <ImportPanel
      requestId={request.id}
      onClose={onClose}
      onCorrect={({ values }, documentId) => void editing.correct(importedValues(values, documentId, locale))}
      onCheck={({ lineId, values }) => {
        const row = rows.find(({ id }) => id === lineId);
        if (row) return void editing.edit(row);
        void navigate({ search: { etape: "factures", q: values.invoiceNumber } });
      }}
    />
  );
}
