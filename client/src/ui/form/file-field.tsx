import "@codegouvfr/react-dsfr/dsfr/component/upload/upload.main.min.css";
import { useController, type FieldValues } from "react-hook-form";
import { formatsOf } from "../../i18n/formats.ts";
import { currentLocale } from "../../i18n/locale.ts";
import { useLocale, useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";

type Props<T extends FieldValues> = FieldProps<T> & {
  /** Largest size in bytes; said in the hint, judged by the server. */
  readonly maxBytes: number;
  readonly accept?: string;
};

/** One file; the value is a `File` or null. Its content is judged by the server, which sees it; here only its size is told at once. */
export function FileField<T extends FieldValues>({
  form,
  name,
  label,
  hint,
  optional,
  maxBytes,
  accept = ".pdf,.jpg,.jpeg,.png",
}: Props<T>) {
  const m = useMessages(shellMessages);
  const formats = formatsOf(useLocale().locale);
  const { field } = useController({ control: form.control, name });
  const error = useFieldError(form, name);
  const id = fieldId(name);
  const chosen: unknown = field.value;
  const choose = async (file: File | null) => {
    field.onChange(file);
    if (file === null || file.size <= maxBytes) return form.clearErrors(name);
    const { problemText } = await import("@portail-tic/shared/problems/problem-message");
    form.setError(name, { type: "FILE_TOO_BIG", message: problemText("FILE_TOO_BIG", currentLocale(), { maxBytes }) });
  };
  return (
    <div className={`fr-upload-group fr-mb-3w${error ? " fr-upload-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        <FieldLabel label={label} optional={optional} />
      </label>
      <FieldHint id={id} hint={hint ?? m.form.fileHint(formats.bytes(maxBytes))} />
      <input
        ref={field.ref}
        name={name}
        id={id}
        type="file"
        accept={accept}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: true, error: Boolean(error) })}
        className="fr-upload"
        onBlur={field.onBlur}
        onChange={(event) => void choose(event.target.files?.[0] ?? null)}
      />
      {chosen instanceof File && !error && (
        <p className="fr-hint-text fr-mt-1w">
          {chosen.name} ({formats.bytes(chosen.size)})
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}
