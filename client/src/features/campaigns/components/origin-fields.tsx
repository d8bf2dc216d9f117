import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { campaignConsoleMessages } from "../console-messages.ts";

interface OriginFieldsProps<T extends FieldValues> {
  readonly form: UseFormReturn<T>;
  readonly source: FieldPath<T>;
  readonly verified: FieldPath<T>;
}

/** Where a date or a rate comes from, and whether a published text says it. */
export function OriginFields<T extends FieldValues>({ form, source, verified }: OriginFieldsProps<T>) {
  const m = useMessages(campaignConsoleMessages).form;
  return (
    <>
      <TextField form={form} name={source} label={m.source} hint={m.sourceHint} autoComplete="off" />
      <CheckboxField form={form} name={verified} label={m.verified} />
    </>
  );
}

/** Why something is changed. */
export function ReasonField<T extends FieldValues>({ form, name }: { form: UseFormReturn<T>; name: FieldPath<T> }) {
  const m = useMessages(campaignConsoleMessages).form;
  return <TextField form={form} name={name} label={m.reason} hint={m.reasonHint} autoComplete="off" />;
}
