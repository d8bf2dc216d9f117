import "./timeline.css";
import type { ReactNode } from "react";

export interface TimelineEvent {
  readonly id: string;
  /** Already written for the reader. */
  readonly when: string;
  readonly title: ReactNode;
  /** What it means and what comes next, in plain words. */
  readonly text?: ReactNode;
}

/** What happened, most recent first as given; the first event is the present state. */
export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {events.map((event) => (
        <li key={event.id}>
          <p className="fr-hint-text fr-mb-0">{event.when}</p>
          <p className="fr-text--bold fr-mb-0">{event.title}</p>
          {event.text && <p className="fr-mb-0">{event.text}</p>}
        </li>
      ))}
    </ol>
  );
}
