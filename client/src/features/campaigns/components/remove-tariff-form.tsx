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
  // Its own name: the reason of a correction stands on the same page.
  const form = useSchemaForm({ defaultValues: { removalReason: "" } });
  const send = async ({ removalReason }: { removalReason: string }) =>
    (await onSubmit({ reason: removalReason })).map((problem) =>
      problem.path[0] === "reason" ? { ...problem, path: ["removalReason"] } : problem,
    );
  return (
    <Form form={form} onSubmit={send} label={m.removeTitle} hideRequiredNote>
      <p>{m.removeText}</p>
      <ReasonField form={form} name="removalReason" />
      <SubmitButton form={form}>{m.submitRemove}</SubmitButton>
    </Form>
  );
}
