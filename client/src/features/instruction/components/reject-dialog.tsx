import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { instructionMessages } from "../messages.ts";

interface RejectDialogProps {
  readonly id: string;
  readonly onReject: (reason: string) => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
}

/** A rejection always says why: the requester reads it. */
export function RejectDialog({ id, onReject, onClose }: RejectDialogProps) {
  const m = useMessages(instructionMessages).review;
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/instruction/instruction.schema").then((file) => file.decideRefundRequestSchema),
    defaultValues: { id, verdict: "REJECTED", reason: "" },
  });
  return (
    <Dialog title={m.rejectTitle} onClose={onClose}>
      <Form form={form} onSubmit={({ reason }) => onReject(reason)} hideRequiredNote>
        <TextArea form={form} name="reason" label={m.reason} hint={m.reasonHint} />
        <SubmitButton form={form}>{m.confirmReject}</SubmitButton>
      </Form>
    </Dialog>
  );
}
