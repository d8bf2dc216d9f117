import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { decisionMessages } from "../decision-messages.ts";
import type { DecideRequestProps } from "./decide-request.tsx";

/** Grants what is asked, after a last look at the amount. */
export function ApproveDialog({ request, instruction, onClose }: DecideRequestProps & { onClose: () => void }) {
  const m = useMessages(decisionMessages);
  const { euros } = useFormats();
  const form = useSchemaForm({ defaultValues: { internalNote: "" } });
  const approve = async ({ internalNote }: { internalNote: string }) => {
    const problems = await instruction.decide({ id: request.id, verdict: "APPROVED", internalNote });
    if (problems.length === 0) onClose();
    return problems;
  };
  return (
    <Dialog title={m.approveTitle} onClose={onClose}>
      <Form form={form} onSubmit={approve} hideRequiredNote>
        <p>{m.approveText(euros(request.lineReview?.grantedCents ?? request.totalCents), request.structure.name)}</p>
        <TextArea form={form} name="internalNote" label={m.internalNote} hint={m.internalNoteHint} optional />
        <SubmitButton form={form}>{m.approve}</SubmitButton>
      </Form>
    </Dialog>
  );
}
