import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useId, useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { loadPart } from "../../../lib/load-part.ts";
import { homeMessages } from "../messages.ts";
import { findTasks, taskPlaces } from "../tasks.ts";

// Comes with the first letters; without it, the list of what can be done here is still of use.
const HelpSuggestions = lazy(() =>
  loadPart(() => import("../../help/index.ts")).then(
    (help) => ({ default: help.HelpSuggestions }),
    () => ({ default: () => null }),
  ),
);

/** « Je veux créer mon compte… » : narrows down what can be done here while typing. */
export function TaskSearch() {
  const m = useMessages(homeMessages);
  const id = useId();
  const [typed, setTyped] = useState("");
  const found = typed.trim() === "" ? null : findTasks(m.tasks, typed);
  return (
    <div role="search" className="task-search">
      <label className="fr-label" htmlFor={id}>
        {m.search.label}
      </label>
      <input
        id={id}
        type="search"
        className="fr-input"
        placeholder={m.search.placeholder}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className="fr-text--sm fr-mt-1w fr-mb-0">
        {found && (found.length > 0 ? m.search.results(found.length) : m.search.none)}
      </p>
      {found && found.length > 0 && (
        <ul className="task-results">
          {found.slice(0, 6).map((task) => (
            <li key={task}>
              <Link {...taskPlaces[task]}>{m.tasks[task].label}</Link>
            </li>
          ))}
        </ul>
      )}
      {found && (
        <Suspense>
          <HelpSuggestions typed={typed} />
        </Suspense>
      )}
    </div>
  );
}
