import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { DecideApprovalInput } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";
import { noRejection, RejectionFields } from "./rejection-fields.tsx";

interface RejectDialogProps {
  readonly approvalId: string;
  readonly onReject: (input: DecideApprovalInput) => Promise<readonly FormProblem[]>;
  readonly onClose: () => void;
}

/** A rejection always says why: the requester reads it. */
export function RejectDialog({ approvalId, onReject, onClose }: RejectDialogProps) {
  const m = useMessages(approvalsMessages).decide;
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/approvals/decide-approval.schema").then((file) => file.decideApprovalSchema),
    defaultValues: { id: approvalId, verdict: "REJECTED", ...noRejection },
  });
  return (
    <Dialog title={m.rejectTitle} onClose={onClose}>
      <Form form={form} onSubmit={onReject} hideRequiredNote>
        <RejectionFields form={form} />
        <SubmitButton form={form}>{m.confirmReject}</SubmitButton>
      </Form>
    </Dialog>
  );
}
