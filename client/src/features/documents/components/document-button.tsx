import type { ReactNode } from "react";

import { useMutate } from "../../../lib/use-mutate.ts";
import type { ButtonPriority } from "../../../ui/button.tsx";
import { CreateDocumentLinkDocument } from "../gql/graphql.ts";
import { DownloadButton } from "./download-button.tsx";

interface DocumentButtonProps {
  readonly documentId: string;
  readonly priority?: ButtonPriority;
  readonly about?: string;
  readonly children: ReactNode;
}

/** Downloads one stored file. */
export function DocumentButton({ documentId, priority = "tertiary", about, children }: DocumentButtonProps) {
  const mutate = useMutate();
  const ask = async () => (await mutate(CreateDocumentLinkDocument, { input: { documentId } })).createDocumentLink;
  return (
    <DownloadButton ask={ask} priority={priority} size="sm" {...(about ? { about } : {})}>
      {children}
    </DownloadButton>
  );
}
