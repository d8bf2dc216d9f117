import { useEffect, useRef, useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { forget, keep } from "../../../lib/kept.ts";
import { useSession } from "../../../lib/session.ts";
import { draftMessages } from "../draft-messages.ts";
import { keptLine } from "./kept-line.ts";
import type { EditedLine, EditorHandle } from "./line-editor.tsx";
import type { WayOut } from "./line-keys.ts";
import { copyOf, emptyLine, newPlace, nextAfter, valuesOf, type LinePlace, type LineValues } from "./line-values.ts";
import { refreshDraft, type DraftLine, type DraftRequest } from "./use-draft.ts";

type Opening = Omit<EditedLine, "key">;

/** The line that is being typed, one at a time: opened empty, on a saved line or on a copy; how one goes from one to the next. */
export function useLineEditing(request: DraftRequest, rows: readonly DraftLine[]) {
  const m = useMessages(draftMessages).lines;
  const { euros } = useFormats();
  const { editing, blank, copyFrom } = useOpenings();
  const keptName = `refund-line:${useSession().viewer?.user?.id ?? ""}:${request.id}`;
  const [line, setLine] = useState<EditedLine | null>(() => foundAgain(keptName, m));
  const [said, say] = useState<string | null>(line ? m.foundAgain : null);
  const [isHeldBack, setHeldBack] = useState(false);
  const handle = useRef<EditorHandle | null>(null);
  const total = useRef(request.totalCents);
  const focusRow = useFocusedRow();

  const open = (next: Opening) => setLine((last) => ({ ...next, key: (last?.key ?? 0) + 1 }));
  const close = () => setLine(null);
  /** Nothing typed is left behind: the open line is saved first, or stays. */
  const mayLeave = async (): Promise<boolean> => {
    const isFree = line === null || (await handle.current?.leave()) !== false;
    setHeldBack(!isFree);
    return isFree;
  };
  const start = async (next: Opening) => {
    if (!(await mayLeave())) return;
    say(null);
    if (line?.place.id === null) await refreshDraft();
    open(next);
  };
  const done = async (way: WayOut, values: LineValues, place: LinePlace) => {
    forget(keptName);
    setHeldBack(false);
    if (way === "THEIRS") {
      const theirs = rows.find(({ id }) => id === line?.place.id);
      return theirs ? open(editing(theirs)) : close();
    }
    if (way !== "CANCEL") say(m.savedOne(values.invoiceNumber, euros(total.current)) + (way === "ADD" ? ` ${m.savedNext}` : ""));
    // A new line is not on the page yet.
    if (line?.place.id === null && place.id !== null) await refreshDraft();
    if (way === "ADD") return open(blank(nextAfter(values)));
    const neighbour = neighbourOf(rows, place.id, way);
    if (neighbour) return open(editing(neighbour, document.activeElement?.id.replace(/^f-/, "")));
    if (way === "NEXT" && !request.lines.pageInfo.hasNextPage) return open(blank(nextAfter(values)));
    close();
    focusRow(place.id);
  };
  return {
    line,
    handle,
    said,
    say,
    isHeldBack,
    mayLeave,
    done,
    add: () => start(blank(emptyLine)),
    /** The supplier and product of another year; what its invoice says stays to be typed. */
    addLike: ({ supplier, product, unit }: DraftRequest["suggestedLines"][number]) =>
      start({ ...blank({ ...emptyLine, supplier, unit, productCode: product.code }), focus: "invoiceNumber" }),
    edit: (row: DraftLine) => start(editing(row)),
    copy: (row: DraftLine) => start(copyFrom(row)),
    /** Opens a new line with what an import could read of it. */
    correct: (values: LineValues) => start(blank(values)),
    onSaved: (totalCents: number) => (total.current = totalCents),
    onTyped: (values: LineValues | null, place: LinePlace) => (values ? keep(keptName, { place, values }) : forget(keptName)),
  };
}

export type LineEditing = ReturnType<typeof useLineEditing>;

/** What a line is opened with: on a saved one, empty, or on a copy. */
function useOpenings() {
  const m = useMessages(draftMessages).lines;
  const { locale } = useLocale();
  const blank = (initial: LineValues): Opening => ({ place: newPlace, title: m.newTitle, initial });
  return {
    editing: (row: DraftLine, focus?: string): Opening => ({
      place: { id: row.id, version: row.version },
      row,
      title: m.editTitle(row.invoiceNumber),
      initial: valuesOf(row, locale),
      ...(focus ? { focus } : {}),
    }),
    blank,
    copyFrom: (row: DraftLine): Opening => ({ ...blank(copyOf(row, locale)), title: m.copyTitle(row.invoiceNumber), help: m.copyHelp }),
  };
}

function neighbourOf(rows: readonly DraftLine[], id: string | null, way: WayOut): DraftLine | undefined {
  const index = rows.findIndex((row) => row.id === id);
  if (index === -1 || (way !== "NEXT" && way !== "PREVIOUS")) return undefined;
  return rows[way === "NEXT" ? index + 1 : index - 1];
}

/** What was typed in this tab before the page went away, as a line that is open and not saved. */
function foundAgain(name: string, m: { newTitle: string; editTitle: (number: string) => string }): EditedLine | null {
  const found = keptLine(name);
  if (!found) return null;
  const { place, values } = found;
  return { key: 0, place, title: place.id ? m.editTitle(values.invoiceNumber) : m.newTitle, initial: emptyLine, found: values };
}

/** Gives the focus to the first button of a row, once the row is shown again; to the button « add » for a row of another page. */
function useFocusedRow(): (id: string | null) => void {
  const [wanted, setWanted] = useState<{ readonly id: string | null } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const row = wanted.id === null ? null : document.querySelector(`tr[data-row="${wanted.id}"] .line-actions button`);
    const target = row ?? document.getElementById("add-line");
    if (target instanceof HTMLElement) target.focus();
  }, [wanted]);
  return (id) => setWanted({ id });
}
