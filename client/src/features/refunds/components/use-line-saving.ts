import { useRef } from "react";

import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { lineInputOf, type LinePlace, type LineValues } from "./line-values.ts";
import type { Draft, DraftLine, LinesChange } from "./use-draft.ts";

/** A file is sent once, even when its line is refused several times. */
const sentFiles = new WeakMap<File, string>();

/** A refused line says `lines.0.quantity`; the form of one line knows `quantity`. */
const insideLine = (problem: FormProblem): FormProblem =>
  problem.path[0] === "lines" ? { ...problem, path: problem.path.slice(2) } : problem;

export interface LineSaving {
  /** The line as the server has it; a new one has it from its first saving on. */
  readonly place: () => LinePlace;
  /** Goes on from another version of the line, or as a new one. */
  readonly moveTo: (place: LinePlace) => void;
  readonly save: (values: LineValues) => Promise<readonly FormProblem[]>;
}

/** Saves one line as often as it changes: its file first, then the line at the version that was read. */
export function useLineSaving(draft: Draft, initial: LinePlace, onSaved: (line: DraftLine, totalCents: number) => void): LineSaving {
  const place = useRef(initial);
  // Sent without an answer: perhaps it was done. The same call is sent again first, and tells what became of it.
  const unanswered = useRef<LinesChange | null>(null);
  const send = async (change: LinesChange) => {
    unanswered.current = change;
    const { lines, totalCents, problems } = await draft.saveLines(change);
    unanswered.current = null;
    const [line] = lines;
    if (line) place.current = { id: line.id, version: line.version };
    if (line && totalCents !== null) onSaved(line, totalCents);
    return problems.map(insideLine);
  };
  return {
    place: () => place.current,
    moveTo: (next) => (place.current = next),
    save: async (values) => {
      const { id: documentId, problems } = await documentOf(draft, values);
      if (problems.length > 0) return problems;
      const last = unanswered.current;
      if (last) {
        const isTheSame = JSON.stringify(last.lines) === JSON.stringify([lineInputOf(values, place.current, documentId)]);
        const answer = await send(last);
        if (isTheSame) return answer;
      }
      return send({ idempotencyKey: crypto.randomUUID(), lines: [lineInputOf(values, place.current, documentId)] });
    },
  };
}

async function documentOf(draft: Draft, { invoiceSource, documentId, file }: LineValues) {
  if (invoiceSource === "KNOWN" || file === null) return { id: (invoiceSource === "KNOWN" && documentId) || null, problems: [] };
  const known = sentFiles.get(file);
  if (known) return { id: known, problems: [] };
  const { document, problems } = await draft.sendInvoice(file);
  if (document) sentFiles.set(file, document.id);
  return { id: document?.id ?? null, problems };
}
