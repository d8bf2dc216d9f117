import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import type { SelectorState } from "./use-selector.ts";

/** What the server found, and what to say when it found nothing. */
export function SelectorList({ id, label, selector }: { id: string; label: string; selector: SelectorState }) {
  const m = useMessages(shellMessages).selector;
  const { isOpen, choices, active, hasFailed, choose } = selector;
  const isEmpty = isOpen && choices.length === 0;
  const found = isEmpty ? m.none : isOpen ? m.results(choices.length) : "";
  return (
    <>
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen || isEmpty} className="selector-list">
        {choices.map((choice, index) => (
          <li
            key={choice.value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // The press comes before the input loses the focus and closes the list.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
          >
            {choice.label}
            {choice.hint && <span className="fr-hint-text">{choice.hint}</span>}
          </li>
        ))}
      </ul>
      <p role="status" className={isEmpty ? "fr-hint-text fr-mt-1w" : "fr-sr-only"}>
        {hasFailed ? m.failed : found}
      </p>
    </>
  );
}
