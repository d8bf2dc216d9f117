import { useEffect, useRef, useState } from "react";

import { useMutate } from "../../../lib/use-mutate.ts";
import { CreatePageLinkDocument } from "../gql/graphql.ts";
import { useDownload } from "./use-download.ts";

interface Shown {
  readonly picture: string;
  readonly page: number;
}

/** The picture of a page, asked when shown: the first at once, another by `show`. The one before stays until it is there. */
export function usePagePicture(documentId: string) {
  const mutate = useMutate();
  const [shown, setShown] = useState<Shown | null>(null);
  const [pageCount, setPageCount] = useState(1);
  const wanted = useRef(1);
  const ask = async () => {
    const { createDocumentLink } = await mutate(CreatePageLinkDocument, { input: { documentId, page: wanted.current } });
    if (createDocumentLink.pageCount !== null) setPageCount(createDocumentLink.pageCount);
    return createDocumentLink;
  };
  const { download, isBusy, refusal } = useDownload(ask, async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error("The page did not come");
    setShown({ picture: URL.createObjectURL(await answer.blob()), page: wanted.current });
  });
  const show = (page: number) => {
    wanted.current = page;
    void download();
  };
  const begin = useRef(download);
  useEffect(() => void begin.current(), []);
  useEffect(() => () => void (shown && URL.revokeObjectURL(shown.picture)), [shown]);
  return { picture: shown?.picture ?? null, page: shown?.page ?? 1, pageCount, show, isBusy, refusal };
}
