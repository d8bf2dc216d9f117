import { useEffect, type ReactNode } from "react";
import { shellMessages } from "../i18n/shell-messages.ts";
import { useMessages } from "../i18n/locale-provider.tsx";

/** Heard by the layout, which then gives the focus to the title after a navigation. */
export const pageReadyEvent = "page:ready";

interface PageProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: ReactNode;
  /** For forms and texts: a column that is easy to read. */
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** Every page renders exactly one: it sets the document's title and the only h1. */
export function Page({ title, lead, narrow = false, children }: PageProps) {
  const m = useMessages(shellMessages);
  useEffect(() => {
    document.dispatchEvent(new CustomEvent(pageReadyEvent));
  }, [title]);
  return (
    <>
      <title>{`${title} - ${m.serviceName}`}</title>
      <h1 id="page-title" tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="fr-text--lead">{lead}</p>}
      {narrow ? <div className="narrow">{children}</div> : children}
    </>
  );
}

/** A part of a page under its own h2. */
export function Section({ title, actions, children }: { title: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="fr-mb-6w">
      <div className="section-head">
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
