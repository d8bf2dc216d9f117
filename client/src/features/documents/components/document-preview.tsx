import { useState, type ComponentType } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { loadPart } from "../../../lib/load-part.ts";
import { Button } from "../../../ui/button.tsx";
import { failureText } from "../../../ui/failure.tsx";
import { documentsMessages } from "../messages.ts";

interface DocumentPreviewProps {
  readonly documentId: string;
  readonly fileName: string;
}

/** Shows a file where it is needed, on demand. The server draws its pages: the browser never opens the file itself inside the portal. */
export function DocumentPreview(props: DocumentPreviewProps) {
  const m = useMessages(documentsMessages);
  const shell = useMessages(shellMessages);
  const [Pages, setPages] = useState<ComponentType<DocumentPreviewProps> | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async () => {
    setFailure(null);
    try {
      const { DocumentPages } = await loadPart(() => import("./document-pages.tsx"));
      setPages(() => DocumentPages);
    } catch (error) {
      setFailure(failureText(error, shell));
    }
  };
  return (
    <>
      <Button priority="tertiary" size="sm" aria-expanded={Pages !== null} onClick={() => (Pages ? setPages(null) : void open())}>
        {Pages ? m.hide : m.show}
        <span className="fr-sr-only"> {props.fileName}</span>
      </Button>
      {failure && (
        <p role="alert" className="fr-message fr-message--error">
          {failure}
        </p>
      )}
      {Pages && <Pages {...props} />}
    </>
  );
}
