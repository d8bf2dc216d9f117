import type { ReactNode } from "react";
import { shellMessages } from "../i18n/shell-messages.ts";
import { useMessages } from "../i18n/locale-provider.tsx";

/** Something is on its way. Pages rarely need it: their route loads data before showing them. */
export function LoadingState() {
  return <p role="status">{useMessages(shellMessages).loading}</p>;
}

/** Nothing to show, and what to do about it (`children`: a sentence, then a button or a link). */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="fr-text--bold fr-mb-1w">{title}</p>
      {children}
    </div>
  );
}
