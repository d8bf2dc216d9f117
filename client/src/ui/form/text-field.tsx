import type { ComponentProps } from "react";
import type { FieldValues } from "react-hook-form";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";

type NativeInput = Pick<
  ComponentProps<"input">,
  "type" | "autoComplete" | "inputMode" | "maxLength" | "min" | "max" | "placeholder" | "readOnly" | "spellCheck"
>;

export type TextFieldProps<T extends FieldValues> = FieldProps<T> & NativeInput & { readonly hideLabel?: boolean };

/** One line of text. Say its purpose with `autoComplete`; formats are accepted with spaces, the schema tidies them. */
export function TextField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  optional,
  hideLabel = false,
  type = "text",
  ...native
}: TextFieldProps<T>) {
  const error = useFieldError(form, name);
  const id = fieldId(name);
  return (
    <div className={`fr-input-group${error ? " fr-input-group--error" : ""}`}>
      <label className={`fr-label${hideLabel ? " fr-sr-only" : ""}`} htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      <FieldHint id={id} hint={hint} />
      <input
        {...native}
        {...form.register(name)}
        id={id}
        type={type}
        required={!optional}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: Boolean(hint), error: Boolean(error) })}
        className={`fr-input${error ? " fr-input--error" : ""}`}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}

/** An e-mail address, with the keyboard and the browser's memory that suit it. */
export function EmailField<T extends FieldValues>(props: Omit<TextFieldProps<T>, "type">) {
  return <TextField autoComplete="email" spellCheck={false} {...props} type="email" />;
}

/** A calendar date (YYYY-MM-DD), with the browser's own picker. */
export function DateField<T extends FieldValues>(props: Omit<TextFieldProps<T>, "type">) {
  return <TextField {...props} type="date" />;
}
