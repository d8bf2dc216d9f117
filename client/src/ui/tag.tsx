import "@codegouvfr/react-dsfr/dsfr/component/tag/tag.main.min.css";
import type { ReactNode } from "react";

/** A keyword about a thing. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="fr-tag fr-tag--sm">{children}</span>;
}
