import { useId, type SubmitEvent } from "react";

interface FilterTextProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

/** Filters a list by a word of one's own; the list's address keeps it once Enter is pressed or the field is left. */
export function FilterText({ label, value, onChange }: FilterTextProps) {
  const id = useId();
  const send = (typed: string) => {
    const text = typed.trim() === "" ? undefined : typed.trim();
    if (text !== value) onChange(text);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.currentTarget.querySelector("input")?.blur();
  };
  return (
    <form className="fr-input-group" onSubmit={submit}>
      <label className="fr-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="text" className="fr-input" defaultValue={value} onBlur={({ target }) => send(target.value)} />
    </form>
  );
}
