import "./selector.css";
import { useController, type FieldValues } from "react-hook-form";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";
import { SelectorList } from "./selector-list.tsx";
import type { Choice } from "./select-field.tsx";
import { useSelector } from "./use-selector.ts";

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
  const id = fieldId(name);
  const selector = useSelector({
    search,
    initialText: initialChoice?.label ?? "",
    onChoice: (choice) => {
      field.onChange(choice?.value ?? "");
      onChoose?.(choice);
    },
    // What is typed is not yet a choice: the value waits for one.
    onType: () => field.value && field.onChange(""),
  });
  const { text, isOpen, choices, active } = selector;
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
        onChange={(event) => selector.type(event.target.value)}
        onClick={selector.open}
        onKeyDown={selector.press}
        onBlur={() => {
          selector.close();
          field.onBlur();
        }}
      />
      <SelectorList id={id} label={typeof label === "string" ? label : name} selector={selector} />
      <FieldError id={id} error={error} />
    </div>
  );
}
