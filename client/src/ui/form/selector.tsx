import "./selector.css";
import { useState, type KeyboardEvent } from "react";
import { useController, type FieldPath, type FieldPathValue, type FieldValues } from "react-hook-form";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";
import type { Choice } from "./select-field.tsx";
import { useChoiceSearch } from "./use-choice-search.ts";

type SelectorProps<T extends FieldValues> = FieldProps<T> & {
  /** Asks the server; at most about 20 choices. An empty text asks for the first ones. */
  readonly search: (text: string) => Promise<readonly Choice[]>;
  /** The words for the value the form starts with. */
  readonly initialChoice?: Choice | undefined;
  readonly onChoose?: (choice: Choice | null) => void;
};

/** Chooses one thing among thousands: type to search on the server, arrows and Enter to choose (ARIA combobox with a list). */
export function Selector<T extends FieldValues>({ form, name, label, hint, optional, search, initialChoice, onChoose }: SelectorProps<T>) {
  const m = useMessages(shellMessages).selector;
  const { field } = useController({ control: form.control, name });
  const error = useFieldError(form, name);
  const [text, setText] = useState(initialChoice?.label ?? "");
  const [active, setActive] = useState(0);
  const { isOpen, choices, hasFailed, ask, close } = useChoiceSearch(search);
  const id = fieldId(name);

  const choose = (choice: Choice | null) => {
    setText(choice?.label ?? "");
    field.onChange((choice?.value ?? "") as FieldPathValue<T, FieldPath<T>>);
    onChoose?.(choice);
    close();
  };
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
    // What is typed is not yet a choice: the value waits for one.
    if (field.value) field.onChange("" as FieldPathValue<T, FieldPath<T>>);
    ask(typed);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isOpen) return close();
    if (event.key === "ArrowDown" && !isOpen) return ask("");
    if (!isOpen || choices.length === 0) return undefined;
    if (event.key === "ArrowDown") setActive((active + 1) % choices.length);
    else if (event.key === "ArrowUp") setActive((active + choices.length - 1) % choices.length);
    else if (event.key === "Enter") choose(choices[active] ?? null);
    else return undefined;
    return event.preventDefault();
  };
  return (
    <div className={`fr-input-group selector${error ? " fr-input-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      <FieldHint id={id} hint={hint ?? m.keepTyping} />
      <input
        ref={field.ref}
        name={name}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && choices[active] ? `${id}-${active}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: true, error: Boolean(error) })}
        required={!optional}
        className={`fr-input${error ? " fr-input--error" : ""}`}
        value={text}
        onChange={(event) => type(event.target.value)}
        onClick={() => !isOpen && ask("")}
        onKeyDown={press}
        onBlur={() => {
          close();
          field.onBlur();
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={typeof label === "string" ? label : name} hidden={!isOpen || choices.length === 0} className="selector-list">
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
      <p role="status" className={isOpen && choices.length === 0 ? "fr-hint-text fr-mt-1w" : "fr-sr-only"}>
        {hasFailed ? m.failed : isOpen ? (choices.length === 0 ? m.none : m.results(choices.length)) : ""}
      </p>
      <FieldError id={id} error={error} />
    </div>
  );
}
