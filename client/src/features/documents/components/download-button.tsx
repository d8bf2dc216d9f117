import type { ReactNode } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, type ButtonPriority } from "../../../ui/button.tsx";
import { documentsMessages } from "../messages.ts";
import { useDownload, type SignedLink } from "./use-download.ts";

interface DownloadButtonProps {
  readonly ask: () => Promise<SignedLink>;
  readonly priority?: ButtonPriority;
  readonly size?: "sm";
  /** Said after the words of the button to those who do not see what stands around it. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** The answer is an attachment: the browser keeps the page and saves the file. */
function saveFrom(url: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.download = "";
  link.click();
}

/** Downloads by a signed link that is asked when pressed; says so when the file cannot be given. */
export function DownloadButton({ ask, priority = "secondary", size, about, children }: DownloadButtonProps) {
  const m = useMessages(documentsMessages);
  const { download, isBusy, refusal } = useDownload(ask, saveFrom);
  return (
    <>
      <Button priority={priority} icon="fr-icon-download-line" busy={isBusy} onClick={() => void download()} {...(size ? { size } : {})}>
        {children}
        {about && <span className="fr-sr-only"> {about}</span>}
      </Button>
      <span role="status" className="fr-sr-only">
        {isBusy ? m.preparing : ""}
      </span>
      {refusal && (
        <p role="alert" className="fr-message fr-message--error fr-mt-1w">
          {refusal}
        </p>
      )}
    </>
  );
}
