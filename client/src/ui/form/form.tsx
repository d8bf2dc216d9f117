import { useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { useFormState, type FieldValues, type UseFormReturn } from "react-hook-form";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { useMessages } from "../../i18n/locale-provider.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { applyProblems, type FormProblem } from "./form-problem.ts";
import { useUnsavedGuard } from "./use-unsaved-guard.ts";
import { warmUpValidation } from "./use-schema-form.ts";

interface FormProps<T extends FieldValues> {
  readonly form: UseFormReturn<T>;
  /** Sends what was typed; answers the server's problems (shown at their field), or nothing when all went well. May throw. */
  readonly onSubmit: (values: T) => Promise<readonly FormProblem[] | void>;
  /** Asks before leaving the page with something typed and not sent. */
  readonly guardUnsaved?: boolean;
  /** Hides « all fields are required ». */
  readonly hideRequiredNote?: boolean;
  /** Names the form when the page holds several. */
  readonly label?: string;
  /** Something to fetch while the person types. */
  readonly onFocus?: () => void;
  readonly children: ReactNode;
}

/** A form: validation by the shared schema, error summary, server problems at their field, no double sending, nothing lost. */
export function Form<T extends FieldValues>({
  form,
  onSubmit,
  guardUnsaved = false,
  hideRequiredNote = false,
  label,
  onFocus,
  children,
}: FormProps<T>) {
  const m = useMessages(shellMessages);
  const [failure, setFailure] = useState<unknown>(null);
  const sending = useRef(false);
  const send = async (values: T) => {
    try {
      applyProblems(form, (await onSubmit(values)) ?? []);
    } catch (error) {
      setFailure(error);
      // Keeps the form « not submitted »: leaving it would still lose what was typed.
      form.setError("root.failure", { type: "FAILURE" });
    }
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    setFailure(null);
    try {
      await form.handleSubmit(send)(event);
    } finally {
      sending.current = false;
    }
  };
  const focus = () => {
    warmUpValidation();
    onFocus?.();
  };
  return (
    <form noValidate aria-label={label} onSubmit={(event) => void submit(event)} onFocus={focus}>
      {!hideRequiredNote && <p>{m.form.allRequired}</p>}
      <ErrorSummary form={form} failure={failure} />
      {children}
      {guardUnsaved && <UnsavedGuard form={form} />}
    </form>
  );
}

function UnsavedGuard<T extends FieldValues>({ form }: { form: UseFormReturn<T> }) {
  const { isDirty, isSubmitting, isSubmitSuccessful } = useFormState({ control: form.control });
  useUnsavedGuard(isDirty && !isSubmitting && !isSubmitSuccessful);
  return null;
}
