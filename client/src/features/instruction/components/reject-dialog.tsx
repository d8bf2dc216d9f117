import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { decisionMessages } from "../decision-messages.ts";
import type { DecideRequestProps } from "./decide-request.tsx";
import { MotiveFields, noMotive } from "./motive-fields.tsx";

/** A rejection always says why: the requester reads it. */
export function RejectDialog({ request, instruction, onClose }: DecideRequestProps & { onClose: () => void }) {
  const m = useMessages(decisionMessages);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/instruction/instruction.schema").then((file) => file.decideRefundRequestSchema),
    defaultValues: { id: request.id, verdict: "REJECTED", ...noMotive },
  });
  const reject = async ({ motiveCode, reason, internalNote }: typeof noMotive) => {
    const problems = await instruction.decide({ id: request.id, verdict: "REJECTED", motiveCode, reason, internalNote });
    if (problems.length === 0) onClose();
    return problems;
  };
  return (
    <Dialog title={m.rejectTitle} onClose={onClose}>
      <Form form={form} onSubmit={reject} hideRequiredNote>
        <MotiveFields form={form} />
        <SubmitButton form={form}>{m.confirmReject}</SubmitButton>
      </Form>
    </Dialog>
  );
}
