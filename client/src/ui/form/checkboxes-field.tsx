import type { FieldValues } from "react-hook-form";
import { FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";
import type { Choice } from "./select-field.tsx";

/** Any number of choices among a few, all visible; its value is the list of those ticked. */
export function CheckboxesField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  optional,
  choices,
}: FieldProps<T> & { choices: readonly Choice[] }) {
  const error = useFieldError(form, name);
  const id = fieldId(name);
  const labelledBy = [`${id}-legend`, error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className={`fr-fieldset${error ? " fr-fieldset--error" : ""}`} aria-labelledby={labelledBy}>
      <legend id={`${id}-legend`} className="fr-fieldset__legend fr-fieldset__legend--regular">
        <span id={`${id}-name`}>
          <FieldLabel label={label} optional={optional} />
        </span>
        <FieldHint id={id} hint={hint} />
      </legend>
      {choices.map((choice, index) => (
        <div key={choice.value} className="fr-fieldset__element">
          <div className="fr-checkbox-group">
            <input {...form.register(name)} id={`${id}-${index}`} type="checkbox" value={choice.value} />
            <label className="fr-label" htmlFor={`${id}-${index}`}>
              {choice.label}
              {choice.hint && <span className="fr-hint-text">{choice.hint}</span>}
            </label>
          </div>
        </div>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
