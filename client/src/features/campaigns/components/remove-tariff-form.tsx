import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { campaignConsoleMessages } from "../console-messages.ts";
import { ReasonField } from "./origin-fields.tsx";

interface RemoveTariffFormProps {
  readonly onSubmit: (values: { reason: string }) => Promise<readonly FormProblem[]>;
}

/** Why a rate should not be there. */
export function RemoveTariffForm({ onSubmit }: RemoveTariffFormProps) {
  const m = useMessages(campaignConsoleMessages).tariff;
  const form = useSchemaForm({ defaultValues: { reason: "" } });
  return (
    <Form form={form} onSubmit={onSubmit} label={m.removeTitle} hideRequiredNote>
      <p>{m.removeText}</p>
      <ReasonField form={form} name="reason" />
      <SubmitButton form={form}>{m.submitRemove}</SubmitButton>
    </Form>
  );
}
