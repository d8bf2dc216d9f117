import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import { documentsMessages } from "../messages.ts";
import { DocumentPages } from "./document-pages.tsx";
import { usePagePicture } from "./use-page-picture.ts";

interface DocumentPreviewProps {
  readonly documentId: string;
  readonly fileName: string;
}

/** Shows a file where it is needed, on demand. The server draws its pages: the browser never opens the file itself inside the portal. */
export function DocumentPreview({ documentId, fileName }: DocumentPreviewProps) {
  const m = useMessages(documentsMessages);
  const [isOpen, setOpen] = useState(false);
  const pages = usePagePicture(documentId);
  const toggle = () => {
    if (!isOpen) pages.show(1);
    setOpen(!isOpen);
  };
  return (
    <>
      <Button priority="tertiary" size="sm" aria-expanded={isOpen} onClick={toggle}>
        {isOpen ? m.hide : m.show}
        <span className="fr-sr-only"> {fileName}</span>
      </Button>
      {isOpen && <DocumentPages pages={pages} fileName={fileName} />}
    </>
  );
}
