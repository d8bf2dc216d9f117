import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DocumentButton } from "../../documents/index.ts";
import type { FileFactsFragment } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";

/** The pieces that are not the invoice of a line. */
export function FileList({ files }: { files: readonly FileFactsFragment[] }) {
  const m = useMessages(refundsMessages);
  const { bytes } = useFormats();
  const others = files.filter(({ kind }) => kind !== "INVOICE");
  if (others.length === 0) return <p>{m.attachments.none}</p>;
  return (
    <ul className="fr-raw-list file-list">
      {others.map(({ id, fileName, byteSize, scanStatus }) => (
        <li key={id}>
          <span>
            {fileName} <span className="fr-hint-text">{scanStatus === "PENDING" ? m.attachments.scanning : bytes(byteSize)}</span>
          </span>
          <DocumentButton documentId={id} about={fileName}>
            {m.download}
          </DocumentButton>
        </li>
      ))}
    </ul>
  );
}
