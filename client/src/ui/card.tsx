import "./card.css";
import type { ReactNode } from "react";

interface CardProps {
  readonly title: ReactNode;
  readonly titleAs?: "h2" | "h3" | "h4";
  /** A state or a figure beside the title. */
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A framed thing: its name, its state, a few facts, its actions. Put several in a CardGrid. */
export function Card({ title, titleAs: Title = "h3", badge, actions, children }: CardProps) {
  return (
    <article className="card">
      <div className="card-head">
        <Title className="fr-h6 fr-mb-0">{title}</Title>
        {badge}
      </div>
      {children}
      {actions && <div className="button-row card-actions">{actions}</div>}
    </article>
  );
}

/** Cards side by side where there is room. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}

/** A figure that matters, and what it counts. */
export function Figure({ value, label }: { value: ReactNode; label: ReactNode }) {
  return (
    <p className="figure">
      <strong>{value}</strong> <span>{label}</span>
    </p>
  );
}
