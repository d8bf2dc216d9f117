import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { FileField } from "../../../ui/form/file-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { paymentsMessages } from "../messages.ts";

interface ImportFormProps {
  readonly maxBytes: number;
  readonly onSubmit: (file: File, idempotencyKey: string) => Promise<readonly FormProblem[]>;
}

/** One file of the bank. Its key belongs to the file: pressing twice, or again after a cut, takes it in once. */
export function ImportForm({ maxBytes, onSubmit }: ImportFormProps) {
  const m = useMessages(paymentsMessages).imports;
  const { bytes } = useFormats();
  const [keys] = useState(() => new WeakMap<File, string>());
  const form = useSchemaForm<{ file: File | null }>({ defaultValues: { file: null } });
  const send = async ({ file }: { file: File | null }) => {
    if (!file) return [{ code: "REQUIRED", path: ["file"], message: m.fileMissing }];
    const key = keys.get(file) ?? crypto.randomUUID();
    keys.set(file, key);
    return onSubmit(file, key);
  };
  return (
    <Form form={form} onSubmit={send} label={m.form} hideRequiredNote>
      <FileField form={form} name="file" label={m.file} hint={m.fileHint(bytes(maxBytes))} maxBytes={maxBytes} accept=".xml,.csv,.txt" />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
