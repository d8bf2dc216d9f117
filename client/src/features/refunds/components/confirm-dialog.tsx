import type { ReactNode } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { shellMessages } from "../../../i18n/shell-messages.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";

interface ConfirmDialogProps {
  readonly title: string;
  readonly confirm: string;
  /** Answers what the server refused, or nothing when it is done: the caller then closes. */
  readonly onConfirm: () => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before an act that cannot be undone; sent once, however often the button is pressed. */
export function ConfirmDialog({ title, confirm, onConfirm, onClose, children }: ConfirmDialogProps) {
  const m = useMessages(shellMessages).dialog;
  const form = useSchemaForm({ defaultValues: {} });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form form={form} onSubmit={onConfirm} hideRequiredNote>
        {children}
        <ButtonRow>
          <SubmitButton form={form}>{confirm}</SubmitButton>
          <Button priority="tertiary" onClick={onClose}>
            {m.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </Dialog>
  );
}
