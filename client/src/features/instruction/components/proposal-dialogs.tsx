import { useMessages } from "../../../i18n/locale-provider.tsx";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { decisionMessages } from "../decision-messages.ts";
import type { Instruction } from "./use-instruction.ts";

interface ProposalDialogProps {
  readonly decisionId: string;
  readonly instruction: Instruction;
  readonly onClose: () => void;
}

/** The second officer makes it final, after a last word on what that means. */
export function ConfirmProposal({ decisionId, instruction, onClose }: ProposalDialogProps) {
  const m = useMessages(decisionMessages);
  const confirm = async () => {
    const problems = await instruction.confirm(decisionId);
    if (problems.length === 0) onClose();
    return problems;
  };
  return (
    <ConfirmAct
      texts={{ title: m.confirmTitle, text: m.confirmText, confirm: m.confirm, failed: m.failed }}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}

/** Sends it back to the review, with a note for the office. */
export function SendBackDialog({ decisionId, instruction, onClose }: ProposalDialogProps) {
  const m = useMessages(decisionMessages);
  const form = useSchemaForm({ defaultValues: { note: "" } });
  const sendBack = async ({ note }: { note: string }) => {
    const problems = await instruction.sendBack(decisionId, note);
    if (problems.length === 0) onClose();
    return problems;
  };
  return (
    <Dialog title={m.sendBackTitle} onClose={onClose}>
      <Form form={form} onSubmit={sendBack} hideRequiredNote>
        <TextArea form={form} name="note" label={m.sendBackNote} hint={m.sendBackHint} />
        <SubmitButton form={form}>{m.sendBack}</SubmitButton>
      </Form>
    </Dialog>
  );
}
