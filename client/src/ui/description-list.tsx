import "./description-list.css";
import type { ReactNode } from "react";

export interface Description {
  readonly term: string;
  /** Absent values read « – ». */
  readonly value: ReactNode;
}

/** Names and values of one thing: a structure's card, a recap. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="description-list">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value === null || value === undefined || value === "" ? "–" : value}</dd>
        </div>
      ))}
    </dl>
  );
}
