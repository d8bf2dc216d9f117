import { useEffect, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import { CreateDocumentLinkDocument } from "../gql/graphql.ts";
import { documentsMessages } from "../messages.ts";
import { useDownload } from "./use-download.ts";

/** Shows a photographed page where it is needed, on demand. Other files are downloaded: the browser never opens them inside the portal. */
export function ImagePreview({ documentId, fileName }: { documentId: string; fileName: string }) {
  const m = useMessages(documentsMessages);
  const mutate = useMutate();
  const [picture, setPicture] = useState<string | null>(null);
  const ask = async () => (await mutate(CreateDocumentLinkDocument, { input: { documentId } })).createDocumentLink;
  const { download, isBusy, refusal } = useDownload(ask, async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error("The file did not come");
    setPicture(URL.createObjectURL(await answer.blob()));
  });
  useEffect(
    () => () => {
      if (picture) URL.revokeObjectURL(picture);
    },
    [picture],
  );
  return (
    <>
      <Button
        priority="tertiary"
        size="sm"
        busy={isBusy}
        aria-expanded={picture !== null}
        onClick={() => (picture ? setPicture(null) : void download())}
      >
        {picture ? m.hide : m.show}
        <span className="fr-sr-only"> {fileName}</span>
      </Button>
      {refusal && (
        <p role="alert" className="fr-message fr-message--error">
          {refusal}
        </p>
      )}
      {picture && <img className="fr-responsive-img fr-mt-1w" src={picture} alt={m.image(fileName)} />}
    </>
  );
}
