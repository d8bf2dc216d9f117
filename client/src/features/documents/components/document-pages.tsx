import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button } from "../../../ui/button.tsx";
import "../documents.css";
import { documentsMessages } from "../messages.ts";
import { usePagePicture } from "./use-page-picture.ts";

/** The pages of a file, one at a time. */
export function DocumentPages({ documentId, fileName }: { documentId: string; fileName: string }) {
  const m = useMessages(documentsMessages);
  const { picture, page, pageCount, show, isBusy, refusal } = usePagePicture(documentId);
  return (
    <figure className="fr-mx-0 fr-my-2w" aria-busy={isBusy}>
      <p role="status" className={isBusy ? "fr-hint-text" : "fr-sr-only"}>
        {isBusy ? m.drawing : ""}
      </p>
      {refusal && (
        <p role="alert" className="fr-message fr-message--error">
          {refusal}
        </p>
      )}
      {picture && (
        <>
          <img className="document-page" src={picture} alt={m.page(fileName, page)} />
          <figcaption className="button-row fr-mt-1w">
            <span>{m.pageOf(page, pageCount)}</span>
            {pageCount > 1 && (
              <>
                <Button priority="tertiary" size="sm" disabled={page === 1} onClick={() => show(page - 1)}>
                  {m.previous}
                </Button>
                <Button priority="tertiary" size="sm" disabled={page === pageCount} onClick={() => show(page + 1)}>
                  {m.next}
                </Button>
              </>
            )}
            <a className="fr-link" href={picture} target="_blank" rel="noopener">
              {m.enlarge}
            </a>
          </figcaption>
        </>
      )}
    </figure>
  );
}
