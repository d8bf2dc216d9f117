import type { FieldValues } from "react-hook-form";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";

/** A box to tick; its value is a boolean, never ticked in advance for a consent. */
export function CheckboxField<T extends FieldValues>({ form, name, label, hint, optional }: FieldProps<T>) {
  const error = useFieldError(form, name);
  const id = fieldId(name);
  return (
    <div className={`fr-checkbox-group fr-mb-3w${error ? " fr-checkbox-group--error" : ""}`}>
      <input
        {...form.register(name)}
        id={id}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: Boolean(hint), error: Boolean(error) })}
      />
      <label className="fr-label" htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
    </div>
  );
}
