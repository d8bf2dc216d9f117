import { lostMailboxProofs } from "@portail-tic/shared/lost-mailbox/lost-mailbox-proofs";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CheckboxesField } from "../../../ui/form/checkboxes-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { lostMailboxConsoleMessages } from "../console-messages.ts";
import type { DecideLostMailboxInput, LostMailboxAction } from "../gql/graphql.ts";

interface DecideFormProps {
  readonly requestId: string;
  readonly actions: readonly LostMailboxAction[];
  readonly onSubmit: (input: DecideLostMailboxInput) => Promise<readonly FormProblem[]>;
}

/** The word of one agent: what was checked, and why. */
export function DecideForm({ requestId, actions, onSubmit }: DecideFormProps) {
  const { decide: m, proofNames } = useMessages(lostMailboxConsoleMessages);
  const form = useSchemaForm<DecideLostMailboxInput>({
    schema: () => import("@portail-tic/shared/lost-mailbox/lost-mailbox.schema").then((file) => file.decideLostMailboxSchema),
    defaultValues: { id: requestId, verdict: "", proofs: [], reason: "" },
  });
  const verdicts = { APPROVE: { value: "APPROVED", label: m.approve }, REJECT: { value: "REJECTED", label: m.reject } };
  return (
    <Form form={form} onSubmit={onSubmit} label={m.title}>
      <p>{m.help}</p>
      <CheckboxesField
        form={form}
        name="proofs"
        label={m.proofs}
        optional
        choices={lostMailboxProofs.map((proof) => ({ value: proof, label: proofNames[proof] }))}
      />
      <RadioField form={form} name="verdict" label={m.verdict} choices={actions.map((action) => verdicts[action])} />
      <TextArea form={form} name="reason" label={m.reason} hint={m.reasonHint} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
