import type { ReactNode } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DocumentButton, DocumentPreview, ScanNote } from "../../documents/index.ts";
import type { FileFactsFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

interface FileListProps {
  readonly files: readonly FileFactsFragment[];
  /** What else one can do with a file. */
  readonly actions?: (file: FileFactsFragment) => ReactNode;
}

/** The pieces that are not the invoice of a line. */
export function FileList({ files, actions }: FileListProps) {
  const m = useMessages(refundsMessages);
  const { bytes } = useFormats();
  const others = files.filter(({ kind }) => kind !== "INVOICE");
  if (others.length === 0) return <p>{m.attachments.none}</p>;
  return (
    <ul className="fr-raw-list file-list">
      {others.map((file) => (
        <li key={file.id}>
          <span>
            {file.fileName} <span className="fr-hint-text">{bytes(file.byteSize)}</span> <ScanNote status={file.scanStatus} />
          </span>
          <div className="line-actions">
            {file.scanStatus !== "INFECTED" && (
              <>
                <DocumentButton documentId={file.id} about={file.fileName}>
                  {m.download}
                </DocumentButton>
                <DocumentPreview documentId={file.id} fileName={file.fileName} />
              </>
            )}
            {actions?.(file)}
          </div>
        </li>
      ))}
    </ul>
  );
}
