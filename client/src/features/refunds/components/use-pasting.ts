import { MAX_LINES_PER_CALL } from "@portail-tic/shared/refunds/refund-line.schema";
import { useRef, useState } from "react";

import type { FormProblem } from "../../../ui/form/form-problem.ts";
import type { PastedRow } from "./pasted-lines.ts";
import type { Draft, LinesChange } from "./use-draft.ts";

/** What became of the rows that were sent. */
export interface Pasted {
  readonly saved: ReadonlySet<PastedRow>;
  /** Rows the server refused, with its reasons. */
  readonly refused: ReadonlyMap<PastedRow, readonly string[]>;
  /** What stopped the whole. */
  readonly problems: readonly FormProblem[];
}

/** Saves rows by a hundred; a refused row costs the others nothing, and a call whose answer was lost is not done twice. */
export function usePasting(draft: Draft) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  // The same lines sent again are the same call.
  const keys = useRef(new Map<string, string>());
  const send = (lines: LinesChange["lines"]) => {
    const content = JSON.stringify(lines);
    const idempotencyKey = keys.current.get(content) ?? crypto.randomUUID();
    keys.current.set(content, idempotencyKey);
    return draft.saveLines({ lines, idempotencyKey });
  };
  const saveRows = async (rows: readonly PastedRow[], documentId: string | null): Promise<Pasted> => {
    const saved = new Set<PastedRow>();
    const refused = new Map<PastedRow, string[]>();
    const linesOf = (some: readonly PastedRow[]) => some.map(({ values }) => ({ ...values, documentId }));
    for (let from = 0; from < rows.length; from += MAX_LINES_PER_CALL) {
      setProgress({ done: from, all: rows.length });
      let some = rows.slice(from, from + MAX_LINES_PER_CALL);
      while (some.length > 0) {
        const { problems } = await send(linesOf(some));
        const whole = problems.filter(({ path }) => path[0] !== "lines" || path[1] === undefined);
        if (whole.length > 0) return { saved, refused, problems: whole };
        if (problems.length === 0) for (const row of some) saved.add(row);
        for (const { path, message } of problems) {
          const row = some[Number(path[1])];
          if (row) refused.set(row, [...(refused.get(row) ?? []), message]);
        }
        some = problems.length === 0 ? [] : some.filter((row) => !refused.has(row));
      }
    }
    return { saved, refused, problems: [] };
  };
  return {
    progress,
    saveRows: async (rows: readonly PastedRow[], documentId: string | null) => {
      try {
        return await saveRows(rows, documentId);
      } finally {
        setProgress(null);
      }
    },
  };
}
