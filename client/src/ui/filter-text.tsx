import { useEffect, useId, useRef, useState, type SubmitEvent } from "react";

import { FieldError } from "./form/field.tsx";

interface FilterTextProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Why a text cannot be asked for, in words; the list stays as it is then. */
  readonly refusalOf?: (text: string) => string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

/** Filters a list by a word of one's own; the list's address keeps it once Enter is pressed or the field is left. */
export function FilterText({ label, value, refusalOf, onChange }: FilterTextProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string | undefined>();
  // The address changed, by this field or by a button that clears all of them: the field says what is asked now.
  useEffect(() => {
    if (input.current) input.current.value = value ?? "";
    setRefusal(undefined);
  }, [value]);
  const send = () => {
    const text = input.current?.value.trim() || undefined;
    const why = text && refusalOf?.(text);
    setRefusal(why);
    if (!why && text !== value) onChange(text);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send();
  };
  return (
    <form className={refusal ? "fr-input-group fr-input-group--error" : "fr-input-group"} onSubmit={submit}>
      <label className="fr-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        className="fr-input"
        defaultValue={value}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal ? `${id}-error` : undefined}
        onBlur={send}
      />
      <FieldError id={id} error={refusal} />
    </form>
  );
}
