import type { FieldValues } from "react-hook-form";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A short list (up to about 15 choices); beyond, use Selector, which searches on the server. */
export function SelectField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  optional,
  choices,
  empty,
}: FieldProps<T> & { choices: readonly Choice[]; /** What choosing nothing means; default: « Choisir ». */ empty?: string }) {
  const m = useMessages(shellMessages);
  const error = useFieldError(form, name);
  const id = fieldId(name);
  return (
    <div className={`fr-select-group${error ? " fr-select-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      <FieldHint id={id} hint={hint} />
      <select
        {...form.register(name)}
        id={id}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: Boolean(hint), error: Boolean(error) })}
        className={`fr-select${error ? " fr-select--error" : ""}`}
      >
        <option value="">{empty ?? m.form.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <FieldError id={id} error={error} />
    </div>
  );
}
