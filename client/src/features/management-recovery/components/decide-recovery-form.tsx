import { recoveryProofs } from "@portail-tic/shared/management-recovery/recovery-proofs";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CheckboxesField } from "../../../ui/form/checkboxes-field.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { recoveryConsoleMessages } from "../console-messages.ts";
import type { DecideManagementRecoveryInput } from "../gql/graphql.ts";

interface DecideRecoveryFormProps {
  readonly recoveryId: string;
  readonly mayApprove: boolean;
  readonly onSubmit: (input: DecideManagementRecoveryInput) => Promise<readonly FormProblem[]>;
}

/** The word of one agent: what was checked, and why. */
export function DecideRecoveryForm({ recoveryId, mayApprove, onSubmit }: DecideRecoveryFormProps) {
  const { decide: m, proofNames } = useMessages(recoveryConsoleMessages);
  const form = useSchemaForm<DecideManagementRecoveryInput>({
    schema: () =>
      import("@portail-tic/shared/management-recovery/management-recovery.schema").then((file) => file.decideManagementRecoverySchema),
    defaultValues: { id: recoveryId, verdict: mayApprove ? "" : "REJECTED", proofs: [], reason: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit} label={m.title}>
      {mayApprove && (
        <>
          <p>{m.help}</p>
          <CheckboxesField
            form={form}
            name="proofs"
            label={m.proofs}
            optional
            choices={recoveryProofs.map((proof) => ({ value: proof, label: proofNames[proof] }))}
          />
        </>
      )}
      <RadioField
        form={form}
        name="verdict"
        label={m.verdict}
        choices={[...(mayApprove ? [{ value: "APPROVED", label: m.approve }] : []), { value: "REJECTED", label: m.reject }]}
      />
      <TextArea form={form} name="reason" label={m.reason} hint={m.reasonHint} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
