import { useEffect, useRef, useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { forget, keep } from "../../../lib/kept.ts";
import { useSession } from "../../../lib/session.ts";
import { lineMessages } from "../line-messages.ts";
import { keptLine, lineName } from "./kept-line.ts";
import type { EditedLine, EditorHandle } from "./line-editor.tsx";
import type { WayOut } from "./line-keys.ts";
import { copyOf, emptyLine, newPlace, nextAfter, valuesOf, type LinePlace, type LineValues } from "./line-values.ts";
import { useAddedLines } from "./use-added-lines.ts";
import { refreshDraft, type DraftLine, type DraftRequest } from "./use-draft.ts";
import { useLinesUnderway, type LeftLine, type LineUnderway } from "./use-lines-underway.ts";

type Opening = Omit<EditedLine, "key">;

/** The line that is being typed, one at a time: opened empty, on a saved line or on a copy; how one goes from one to the next. */
export function useLineEditing(request: DraftRequest, filter: string) {
  const state = useEditingState(request, filter);
  const { m, openings, openLine, list, underway, keptName } = state;
  const { editing, blank, copyFrom } = openings;
  const start = async (next: Opening) => {
    if (!(await openLine.mayLeave())) return;
    state.say(null);
    state.open(next);
  };
  return {
    ...useWaysOut(request, state),
    line: openLine.line,
    handle: openLine.handle,
    said: state.said,
    say: state.say,
    rows: list.rows,
    /** The new line in the form, as the server has it; none until it is saved. */
    opened: openLine.line?.place.id === null ? list.opened : undefined,
    isBeyondPage: list.isBeyondPage,
    removed: list.removed,
    underway: underway.lines,
    isHeldBack: openLine.isHeldBack && (openLine.line !== null || underway.lines.length > 0),
    add: () => start(blank(emptyLine)),
    /** The supplier and product of another year; what its invoice says stays to be typed. */
    addLike: ({ supplier, product, unit }: DraftRequest["suggestedLines"][number]) =>
      start({ ...blank({ ...emptyLine, supplier, unit, productCode: product.code }), focus: "invoiceNumber" }),
    edit: async (row: DraftLine) => {
      await underway.answered(row.id);
      return start(editing(list.rowOf(row.id) ?? row));
    },
    copy: (row: DraftLine) => start(copyFrom(row)),
    /** Opens a new line with what an import could read of it. */
    correct: (values: LineValues) => start(blank(values)),
    /** Takes a refused line up again, once the open one is safe. */
    takeUp: async (left: LineUnderway) => {
      const { values, place } = left;
      if (!(await openLine.mayLeave())) return;
      underway.take(left.key);
      state.say(null);
      const row = list.rowOf(place.id);
      const opening = row ? editing(row) : { ...blank(emptyLine), title: place.id ? m.editTitle(values.invoiceNumber) : m.newTitle };
      state.open({ ...opening, place, found: values, isRefused: true });
    },
    onTyped: (edited: EditedLine, values: LineValues | null, place: LinePlace) => {
      if (edited.key !== openLine.key.current) return;
      if (values) keep(keptName, { place, values });
      else forget(keptName);
    },
  };
}

export type LineEditing = ReturnType<typeof useLineEditing>;

/** What is open, shown, said and on its way. */
function useEditingState(request: DraftRequest, filter: string) {
  const m = useMessages(lineMessages).lines;
  const { euros } = useFormats();
  const keptName = lineName(useSession().viewer?.user?.id ?? "", request.id);
  const [said, say] = useState<string | null>(() => (keptLine(keptName) ? m.foundAgain : null));
  const openLine = useOpenLine(keptName);
  const list = useAddedLines(request, filter);
  const total = useRef(request.totalCents);
  const underway = useLinesUnderway(`${keptName}:left`, ({ values }) => {
    say(`${m.savedOne(values.invoiceNumber, euros(total.current))} ${m.savedNext}`);
    void refreshDraft();
  });
  return {
    m,
    keptName,
    said,
    say,
    openLine,
    list,
    underway,
    openings: useOpenings(),
    totalText: () => euros(total.current),
    open: (next: Opening | null) => {
      list.setOpenedId(null);
      openLine.setLine(next);
    },
    /** A line is saved: the one that is open, or one that was left. */
    onSaved: (edited: EditedLine, saved: DraftLine, totalCents: number) => {
      const isNew = edited.place.id === null;
      total.current = totalCents;
      list.added(saved, isNew);
      if (isNew && edited.key === openLine.key.current) list.setOpenedId(saved.id);
    },
  };
}

function useWaysOut(
  request: DraftRequest,
  { m, keptName, say, openLine, list, underway, openings, totalText, open, onSaved }: EditingState,
) {
  const { line, mayLeave, setHeldBack } = openLine;
  const { editing, blank } = openings;
  const focusRow = useFocusedRow();
  const done = (way: WayOut, values: LineValues, place: LinePlace) => {
    forget(keptName);
    setHeldBack(false);
    if (way === "THEIRS") {
      const theirs = list.rowOf(line?.place.id ?? null);
      return open(theirs ? editing(theirs) : null);
    }
    if (way !== "CANCEL") say(m.savedOne(values.invoiceNumber, totalText()));
    // A new line is shown as it was answered; the list itself is read again meanwhile.
    if (line?.place.id === null && place.id !== null) void refreshDraft();
    open(null);
    focusRow(place.id);
  };
  /** To the next line before the server has answered for this one. */
  const goOn = async (way: WayOut, left: LeftLine) => {
    forget(keptName);
    setHeldBack(false);
    const { id } = left.place();
    const neighbour = neighbourOf(list.latest.current, id, way);
    underway.follow(left);
    if (!neighbour) {
      if (way === "ADD" || (way === "NEXT" && !request.lines.pageInfo.hasNextPage)) return open(blank(nextAfter(left.values)));
      open(null);
      return focusRow(id);
    }
    const field = document.activeElement?.id.replace(/^f-/, "");
    await underway.answered(neighbour.id);
    open(editing(list.rowOf(neighbour.id) ?? neighbour, field));
  };
  /** To another step: neither the open line nor one that was left is forgotten on the way. */
  const mayGo = async (): Promise<boolean> => {
    const isFree = (await mayLeave()) && underway.lines.every(({ state }) => state === "SENDING");
    setHeldBack(!isFree);
    return isFree;
  };
  return { done, goOn, mayGo, onSaved };
}

type EditingState = ReturnType<typeof useEditingState>;

/** Which line is open, if any. */
function useOpenLine(keptName: string) {
  const m = useMessages(lineMessages).lines;
  const [line, setLine] = useState<EditedLine | null>(() => foundAgain(keptName, m));
  const [isHeldBack, setHeldBack] = useState(false);
  const handle = useRef<EditorHandle | null>(null);
  // Of the open line: what is answered to one that was left is not about it.
  const key = useRef(0);
  return {
    line,
    key,
    handle,
    isHeldBack,
    setHeldBack,
    setLine: (next: Opening | null) => {
      key.current += 1;
      setLine(next && { ...next, key: key.current });
    },
    /** Nothing typed is left behind: the open line is saved first, or stays. */
    mayLeave: async (): Promise<boolean> => {
      const isFree = line === null || (await handle.current?.leave()) !== false;
      setHeldBack(!isFree);
      return isFree;
    },
  };
}

/** What a line is opened with: on a saved one, empty, or on a copy. */
function useOpenings() {
  const m = useMessages(lineMessages).lines;
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
