import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { CheckboxesField } from "../../../ui/form/checkboxes-field.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { sendingMessages } from "../sending-messages.ts";
import { warningsAmong } from "./submission-warnings.tsx";
import type { Draft, DraftRequest } from "./use-draft.ts";

interface SubmitDialogProps {
  readonly request: DraftRequest;
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** The act itself, warnings ticked one by one. One key per version: pressing twice, or again after a cut, sends one request. */
export function SubmitDialog({ request, draft, onClose }: SubmitDialogProps) {
  const m = useMessages(sendingMessages).recap;
  const { cancel } = useMessages(shellMessages).dialog;
  const { euros } = useFormats();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const form = useSchemaForm<{ acknowledgedWarnings: string[] }>({ defaultValues: { acknowledgedWarnings: [] } });
  const submit = async ({ acknowledgedWarnings }: { acknowledgedWarnings: string[] }) => {
    const { isSent, problems } = await draft.submit({ idempotencyKey: `${key}:${request.version}`, acknowledgedWarnings });
    if (isSent) await navigate({ to: "/demandes-tic/$id", params: { id: request.id }, search: { envoyee: "oui" } });
    return problems;
  };
  const account = request.bankAccount;
  const warnings = warningsAmong(request.submissionWarnings);
  return (
    <Dialog title={m.confirmTitle} onClose={onClose}>
      <Form form={form} onSubmit={submit} hideRequiredNote>
        <p>{m.confirmText(euros(request.totalCents), account ? `${account.label}, ${account.maskedIban}` : "–")}</p>
        {warnings.length > 0 && (
          <CheckboxesField
            form={form}
            name="acknowledgedWarnings"
            label={m.acknowledge}
            hint={m.acknowledgeHint}
            choices={warnings.map((warning) => ({ value: warning.key, label: warning.message }))}
          />
        )}
        <p>{m.confirmFinal}</p>
        <ButtonRow>
          <SubmitButton form={form}>{m.submit}</SubmitButton>
          <Button priority="tertiary" onClick={onClose}>
            {cancel}
          </Button>
        </ButtonRow>
      </Form>
    </Dialog>
  );
}
