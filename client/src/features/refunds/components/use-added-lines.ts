import { useEffect, useRef, useState, type RefObject } from "react";

import type { DraftLine, DraftRequest } from "./use-draft.ts";

interface AddedLines {
  /** The page of lines, then those added since, which stand at the end of the list. */
  readonly rows: readonly DraftLine[];
  /** The same, for what runs after an answer. */
  readonly latest: RefObject<readonly DraftLine[]>;
  /** A row at the version of the last answer, drawn already or not. */
  readonly rowOf: (id: string | null) => DraftLine | undefined;
  /** The end of the list is another page, or the search does not find them. */
  readonly isBeyondPage: boolean;
  /** The new line in the form: saved already perhaps, and no row beside its own form. */
  readonly opened: DraftLine | undefined;
  readonly setOpenedId: (id: string | null) => void;
  readonly added: (line: DraftLine, isNew: boolean) => void;
  readonly removed: (id: string) => void;
}

const nothing: readonly DraftLine[] = [];

/**
 * A new line stands at the end of the list, as in a spreadsheet; in a long request that is another page. What was added on this one is shown
 * under its rows all the same, as the server answered it, until one searches or turns the page.
 */
export function useAddedLines({ lines }: DraftRequest, filter: string): AddedLines {
  const [kept, setKept] = useState({ filter, lines: nothing });
  const [openedId, setOpenedId] = useState<string | null>(null);
  const page = lines.edges.map(({ node }) => node);
  const others = (kept.filter === filter ? kept.lines : nothing).filter(({ id }) => page.every((row) => row.id !== id));
  const all = [...page, ...others];
  const rows = all.filter(({ id }) => id !== openedId);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  const answers = useRef(new Map<string, DraftLine>());
  const change = (next: (known: readonly DraftLine[]) => readonly DraftLine[]) =>
    setKept((now) => ({ filter, lines: next(now.filter === filter ? now.lines : nothing) }));
  return {
    rows,
    latest,
    rowOf: (id) => {
      const row = latest.current.find((one) => one.id === id);
      const answer = row && answers.current.get(row.id);
      return answer && answer.version > row.version ? answer : row;
    },
    isBeyondPage: others.some(({ id }) => id !== openedId) && (lines.pageInfo.hasNextPage || lines.edges.length < lines.totalCount),
    opened: all.find(({ id }) => id === openedId),
    setOpenedId,
    added: (line, isNew) => {
      answers.current.set(line.id, line);
      change((known) => {
        if (known.some(({ id }) => id === line.id)) return known.map((one) => (one.id === line.id ? line : one));
        return isNew ? [...known, line] : known;
      });
    },
    removed: (id) => change((known) => known.filter((line) => line.id !== id)),
  };
}
