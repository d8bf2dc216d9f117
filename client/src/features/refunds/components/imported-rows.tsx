import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import type { ImportedFileFactsFragment } from "../gql/graphql.ts";
import { importMessages } from "../import-messages.ts";

export type ImportedRow = ImportedFileFactsFragment["rows"][number];

interface ImportedRowsProps {
  readonly title?: string;
  readonly rows: readonly ImportedRow[];
  /** How many there are, the ones that are not listed too. */
  readonly count: number;
  readonly act?: { readonly label: string; readonly done?: string; readonly run: (row: ImportedRow) => void };
}

/** Rows of one kind, each with its reasons and, where there is something to do, its button. */
export function ImportedRows({ title, rows, count, act }: ImportedRowsProps) {
  const m = useMessages(importMessages);
  if (rows.length === 0) return null;
  return (
    <>
      {title && <h4 className="fr-text--md fr-mt-2w fr-mb-1v">{title}</h4>}
      <ul className="import-rows">
        {rows.map((row) => (
          <li key={`${row.place} ${row.lineId ?? ""}`}>
            <Row row={row} act={act} />
          </li>
        ))}
      </ul>
      {count > rows.length && <p>{m.more(count - rows.length)}</p>}
    </>
  );
}

function Row({ row, act }: { row: ImportedRow; act: ImportedRowsProps["act"] }) {
  const m = useMessages(importMessages);
  const [isDone, setDone] = useState(false);
  const about = row.label || row.values.invoiceNumber;
  return (
    <>
      <div>
        {about ? m.rowAbout(row.place, about) : m.rowOf(row.place)}
        {row.remarks.map(({ code, message }) => (
          <p key={code} className="fr-hint-text fr-mb-0">
            {message}
          </p>
        ))}
      </div>
      {act &&
        (isDone && act.done ? (
          <p className="fr-hint-text fr-mb-0">{act.done}</p>
        ) : (
          <Button
            size="sm"
            priority="secondary"
            onClick={() => {
              setDone(true);
              act.run(row);
            }}
          >
            {act.label}
            <span className="fr-sr-only"> {about || m.rowOf(row.place)}</span>
          </Button>
        ))}
    </>
  );
}
