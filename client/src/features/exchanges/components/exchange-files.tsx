import type { ReactNode } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DocumentButton, ScanNote } from "../../documents/index.ts";
import type { ExchangeFileFragment } from "../gql/graphql.ts";
import { threadMessages } from "../thread-messages.ts";

interface ExchangeFilesProps {
  readonly files: readonly ExchangeFileFragment[];
  /** What else one can do with a file. */
  readonly actions?: ((file: ExchangeFileFragment) => ReactNode) | undefined;
}

/** The files of an answer or of a message. Its own list: that of requests brings the texts of the whole feature along. */
export function ExchangeFiles({ files, actions }: ExchangeFilesProps) {
  const m = useMessages(threadMessages);
  return (
    <ul className="fr-raw-list file-list">
      {files.map((file) => (
        <li key={file.id}>
          <span>{file.fileName}</span>
          <ScanNote status={file.scanStatus} />
          <div className="button-row">
            {file.scanStatus !== "INFECTED" && (
              <DocumentButton documentId={file.id} about={file.fileName}>
                {m.download}
              </DocumentButton>
            )}
            {actions?.(file)}
          </div>
        </li>
      ))}
    </ul>
  );
}
