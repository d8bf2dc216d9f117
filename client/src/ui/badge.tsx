import "@codegouvfr/react-dsfr/dsfr/component/badge/badge.main.min.css";
import type { ReactNode } from "react";

export type BadgeTone = "success" | "error" | "info" | "warning" | "new" | "neutral";

/** A short state. The words carry the meaning, never the colour alone. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`fr-badge fr-badge--no-icon${tone === "neutral" ? "" : ` fr-badge--${tone}`}`}>{children}</span>;
}

/** A number beside a word; `label` says what it counts to those who do not see it. Nothing at zero. */
export function Counter({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <>
      <span className="counter" aria-hidden="true">
        {count > 99 ? "99+" : count}
      </span>
      <span className="fr-sr-only">{label}</span>
    </>
  );
}
