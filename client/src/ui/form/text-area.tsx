import type { FieldValues } from "react-hook-form";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";

/** Several lines of text. */
export function TextArea<T extends FieldValues>({ form, name, label, hint, optional, rows = 4 }: FieldProps<T> & { rows?: number }) {
  const error = useFieldError(form, name);
  const id = fieldId(name);
  return (
    <div className={`fr-input-group${error ? " fr-input-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      <FieldHint id={id} hint={hint} />
      <textarea
        {...form.register(name)}
        id={id}
        rows={rows}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: Boolean(hint), error: Boolean(error) })}
        className={`fr-input${error ? " fr-input--error" : ""}`}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}
