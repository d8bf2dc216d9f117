import "@codegouvfr/react-dsfr/dsfr/component/upload/upload.main.min.css";
import { useController, type FieldValues } from "react-hook-form";
import { formatsOf } from "../../i18n/formats.ts";
import { currentLocale } from "../../i18n/locale.ts";
import { useLocale, useMessages } from "../../i18n/locale-provider.tsx";
import { shellMessages } from "../../i18n/shell-messages.ts";
import { describedBy, FieldError, FieldHint, FieldLabel, useFieldError, type FieldProps } from "./field.tsx";
import { fieldId } from "./form-problem.ts";

type Props<T extends FieldValues> = FieldProps<T> & {
  /** Largest size of each, in bytes, and how many at a time; judged by the server. */
  readonly maxBytes: number;
  readonly maxFiles: number;
};

/** Several files at a time, never required; the value is a list. Too big or too many is told at once. */
export function FilesField<T extends FieldValues>({ form, name, label, maxBytes, maxFiles }: Props<T>) {
  const m = useMessages(shellMessages);
  const formats = formatsOf(useLocale().locale);
  const { field } = useController({ control: form.control, name });
  const error = useFieldError(form, name);
  const id = fieldId(name);
  const chosen = field.value as readonly File[];
  const choose = async (files: readonly File[]) => {
    field.onChange(files);
    const isTooBig = files.some((file) => file.size > maxBytes);
    if (!isTooBig && files.length <= maxFiles) return form.clearErrors(name);
    const { problemText } = await import("@portail-tic/shared/problems/problem-message");
    const message = isTooBig
      ? problemText("FILE_TOO_BIG", currentLocale(), { maxBytes })
      : problemText("TOO_MANY_FILES", currentLocale(), { max: maxFiles });
    form.setError(name, { type: "FILES", message });
  };
  return (
    <div className={`fr-upload-group fr-mb-3w${error ? " fr-upload-group--error" : ""}`}>
      <label className="fr-label" htmlFor={id}>
        <FieldLabel label={label} optional />
      </label>
      <FieldHint id={id} hint={m.form.filesHint(maxFiles, formats.bytes(maxBytes))} />
      <input
        ref={field.ref}
        name={name}
        id={id}
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { hint: true, error: Boolean(error) })}
        className="fr-upload"
        onBlur={field.onBlur}
        onChange={(event) => void choose([...(event.target.files ?? [])])}
      />
      {chosen.length > 0 && !error && (
        <ul className="fr-hint-text fr-mt-1w">
          {chosen.map((file) => (
            <li key={file.name}>
              {file.name} ({formats.bytes(file.size)})
            </li>
          ))}
        </ul>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}
