import { useMessages } from "../../../i18n/locale-provider.tsx";
import { saveAs } from "../../../lib/save-as.ts";
import { Button } from "../../../ui/button.tsx";
import type { ImportedFileFactsFragment } from "../gql/graphql.ts";
import type { fr } from "../import-messages.fr.ts";
import { importMessages } from "../import-messages.ts";
import { ImportedRows, type ImportedRow } from "./imported-rows.tsx";
import type { SentFile } from "./use-import.ts";

export interface ImportReportProps {
  readonly sent: SentFile;
  readonly onRetry: () => void;
  /** Opens the form of a line with what was read; the file is the one that was kept. */
  readonly onCorrect: (row: ImportedRow, documentId: string | null) => void;
  readonly onCheck: (row: ImportedRow) => void;
}

/** What became of one file. */
export function ImportReport({ sent: { file, state }, onRetry, ...ways }: ImportReportProps) {
  const m = useMessages(importMessages);
  return (
    <>
      <p className="fr-mb-1v">
        <strong>{file.name}</strong>
      </p>
      {state.kind === "WAITING" && <p>{m.waiting}</p>}
      {state.kind === "SENDING" && <p>{m.sending}</p>}
      {state.kind === "REFUSED" && <p className="fr-message fr-message--error">{state.message}</p>}
      {state.kind === "FAILED" && (
        <>
          <p className="fr-message fr-message--error">{m.failed}</p>
          <Button size="sm" priority="secondary" onClick={onRetry}>
            {m.retry}
            <span className="fr-sr-only"> {file.name}</span>
          </Button>
        </>
      )}
      {state.kind === "READ" && <Read report={state.report} {...ways} />}
    </>
  );
}

type ReadProps = Pick<ImportReportProps, "onCorrect" | "onCheck"> & { readonly report: ImportedFileFactsFragment };

function Read({ report, onCorrect, onCheck }: ReadProps) {
  const m = useMessages(importMessages);
  const { problems, rows, counts, correctionTable, documentId, fileName } = report;
  const of = (status: ImportedRow["status"]) => rows.filter((row) => row.status === status);
  if (problems.length > 0) return <NothingRead messages={problems.map(({ message }) => message)} />;
  return (
    <>
      <p>{summaryOf(counts, m)}</p>
      <ImportedRows
        title={m.correctTitle}
        rows={of("TO_CORRECT")}
        count={counts.toCorrect}
        act={{ label: m.correct, done: m.correcting, run: (row) => onCorrect(row, documentId) }}
      />
      {correctionTable !== null && (
        <>
          <p className="fr-hint-text">{m.correctionHelp}</p>
          <Button
            size="sm"
            priority="secondary"
            icon="fr-icon-download-line"
            onClick={() => saveAs(m.correctionName(fileName), correctionTable, "text/csv")}
          >
            {m.correctionTable}
          </Button>
        </>
      )}
      <ImportedRows title={m.reviewTitle} rows={of("TO_REVIEW")} count={counts.toReview} act={{ label: m.check, run: onCheck }} />
      {counts.ignored > 0 && (
        <details className="fr-mt-2w">
          <summary>{m.ignoredTitle(counts.ignored)}</summary>
          <ImportedRows rows={of("IGNORED")} count={counts.ignored} />
        </details>
      )}
    </>
  );
}

function NothingRead({ messages }: { messages: readonly string[] }) {
  const m = useMessages(importMessages);
  return (
    <>
      {messages.map((message) => (
        <p key={message} className="fr-message fr-message--error">
          {message}
        </p>
      ))}
      <p className="fr-hint-text">{m.nothingRead}</p>
    </>
  );
}

/** « 3 lignes ajoutées, dont 1 à vérifier, 2 à corriger. » */
function summaryOf({ imported, toReview, toCorrect, ignored }: ImportedFileFactsFragment["counts"], words: typeof fr) {
  const added = imported + toReview;
  const parts = [
    added > 0 ? words.added(added) : words.none,
    ...(toReview > 0 ? [words.toReview(toReview)] : []),
    ...(toCorrect > 0 ? [words.toCorrect(toCorrect)] : []),
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
  ].join(", ");
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}
