import { useMessages } from "../../../i18n/locale-provider.tsx";
import { documentsMessages } from "../messages.ts";

/** What keeps a file from being opened; nothing when it may be. */
export function ScanNote({ status }: { readonly status: "PENDING" | "CLEAN" | "INFECTED" | "NOT_SCANNED" }) {
  const m = useMessages(documentsMessages);
  if (status === "PENDING") return <span className="fr-hint-text">{m.scanning}</span>;
  return status === "INFECTED" ? <span className="fr-message fr-message--error">{m.infected}</span> : null;
}
