import { useId, useState, type SubmitEvent } from "react";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { Button } from "./button.tsx";

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What the address says is searched. */
  readonly value: string | undefined;
  /** Puts the text in the address; undefined clears the search. */
  readonly onSearch: (text: string | undefined) => void;
}

/** Searches a list on the server; the list's address keeps the text. */
export function SearchField({ label, hint, value, onSearch }: SearchFieldProps) {
  const m = useMessages(shellMessages).search;
  const id = useId();
  const [text, setText] = useState(value ?? "");
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(text.trim() === "" ? undefined : text.trim());
  };
  const clear = () => {
    setText("");
    onSearch(undefined);
  };
  return (
    <form role="search" aria-label={label} className="search-field fr-mb-3w" onSubmit={submit}>
      <label className="fr-label" htmlFor={id}>
        {label}
        {hint && <span className="fr-hint-text">{hint}</span>}
      </label>
      <div className="search-row">
        <input id={id} type="search" className="fr-input" value={text} onChange={(event) => setText(event.target.value)} />
        <Button type="submit" icon="fr-icon-search-line">
          {m.submit}
        </Button>
        {value !== undefined && (
          <Button priority="tertiary" onClick={clear}>
            {m.clear}
          </Button>
        )}
      </div>
    </form>
  );
}
