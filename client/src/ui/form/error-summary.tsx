import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { useFormState, type FieldValues, type UseFormReturn } from "react-hook-form";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { Alert } from "../alert.tsx";
import { FailureText } from "../failure.tsx";
import { fieldId } from "./form-problem.ts";

interface FieldMessage {
  /** Null: about the whole form. */
  readonly name: string | null;
  readonly message: string;
}

function messagesOf(errors: object, prefix = ""): FieldMessage[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    const name = prefix ? `${prefix}.${key}` : key;
    if (key === "ref" || typeof error !== "object" || error === null) return [];
    if ("message" in error && typeof error.message === "string")
      return [{ name: name.startsWith("root.") ? null : name, message: error.message }];
    return messagesOf(error, name);
  });
}

/** The words beside the field: « this field is required » alone would not say which. */
function labelOf(name: string): string | null {
  const id = fieldId(name);
  const label = document.querySelector(`label[for="${id}"]`) ?? document.querySelector(`#${id}-name`);
  return label?.textContent || null;
}

/** A field's input, or the first choice of a group of choices. */
function focusField(name: string): void {
  (document.getElementById(fieldId(name)) ?? document.getElementById(`${fieldId(name)}-0`))?.focus();
}

/** Everything that stands in the way, focused once after a refused submission, with a link to each field. */
export function ErrorSummary<T extends FieldValues>({ form, failure }: { form: UseFormReturn<T>; failure?: unknown }) {
  const m = useMessages(shellMessages);
  const { errors, submitCount } = useFormState({ control: form.control });
  const ref = useRef<HTMLDivElement>(null);
  const messages = messagesOf(errors);
  const isShown = submitCount > 0 && (messages.length > 0 || Boolean(failure));
  // Only a new submission takes the focus: correcting a field must not.
  const takeFocus = useEffectEvent(() => {
    if (isShown) ref.current?.focus();
  });
  useEffect(() => takeFocus(), [submitCount]);
  if (!isShown) return null;
  const only = messages.length === 1 && messages[0]?.name === null ? messages[0] : null;
  if (failure || only) {
    return (
      <Alert ref={ref} focusable severity="error" live {...(failure ? { title: m.form.notSent } : {})}>
        {failure ? <FailureText error={failure} /> : <p>{only?.message}</p>}
      </Alert>
    );
  }
  return (
    <Alert ref={ref} focusable severity="error" title={m.form.errorSummary(messages.length)}>
      <ul>
        {messages.map(({ name, message }) => (
          <li key={`${name}-${message}`}>{name === null ? message : <FieldLink name={name} message={message} />}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** Reads the label once the fields are in the page: a form may come into it together with what is wrong in it. */
function FieldLink({ name, message }: { name: string; message: string }) {
  const m = useMessages(shellMessages);
  const [label, setLabel] = useState<string | null>(null);
  useLayoutEffect(() => setLabel(labelOf(name)), [name]);
  return (
    <a
      href={`#${fieldId(name)}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(name);
      }}
    >
      {m.form.fieldError(label, message)}
    </a>
  );
}
