import type { ReactNode } from "react";
import { get, useFormState, type FieldPath, type FieldValues, type UseFormReturn } from "react-hook-form";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { fieldId } from "./form-problem.ts";

/** What every field takes. `form` gives the type of `name`: a misspelt field does not compile. */
export interface FieldProps<T extends FieldValues> {
  readonly form: UseFormReturn<T>;
  readonly name: FieldPath<T>;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
}

/** The text of the field's error, if any. */
export function useFieldError<T extends FieldValues>(form: UseFormReturn<T>, name: FieldPath<T>): string | undefined {
  const { errors } = useFormState({ control: form.control, name });
  const error: { message?: string } | undefined = get(errors, name);
  return error?.message;
}

/** Ties an input to its hint and to its error. */
export function describedBy(name: string, has: { hint: boolean; error: boolean; more?: string | undefined }): string | undefined {
  const id = fieldId(name);
  const ids = [has.hint ? `${id}-hint` : "", has.error ? `${id}-error` : "", has.more ?? ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The name of a field, « optional » included. */
export function FieldLabel({ label, optional = false }: { label: ReactNode; optional?: boolean | undefined }) {
  const m = useMessages(shellMessages);
  return (
    <>
      {label}
      {optional && ` (${m.form.optional})`}
    </>
  );
}

/** Outside the label, so that screen readers say the name once and the hint as a description. */
export function FieldHint({ id, hint }: { id: string; hint: ReactNode }) {
  if (!hint) return null;
  return (
    <span id={`${id}-hint`} className="fr-hint-text">
      {hint}
    </span>
  );
}

/** Present even when empty, so that screen readers announce an error when it arrives. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <div className="fr-messages-group" aria-live="polite">
      {error && (
        <p id={`${id}-error`} className="fr-message fr-message--error">
          {error}
        </p>
      )}
    </div>
  );
}
