import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { DecideApprovalsDocument, type DecideApprovalsInput } from "../gql/graphql.ts";
import { approvalsMessages } from "../messages.ts";
import { noRejection, RejectionFields } from "./rejection-fields.tsx";

interface BulkDialogProps {
  readonly approvalIds: string[];
  readonly onTaken: (bulkDecisionId: string) => void;
  readonly onClose: () => void;
}

/** Sends the list; the same dialog sent twice takes it once. */
function useDecideMany(onTaken: BulkDialogProps["onTaken"]) {
  const mutate = useMutate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return async (input: Omit<DecideApprovalsInput, "idempotencyKey">): Promise<readonly FormProblem[]> => {
    const { bulkDecision, problems } = (await mutate(DecideApprovalsDocument, { input: { ...input, idempotencyKey } })).decideApprovals;
    if (bulkDecision) onTaken(bulkDecision.id);
    return problems;
  };
}

/** Approves each as it was asked, after a last look at how many they are. */
export function BulkApprove({ approvalIds, onTaken, onClose }: BulkDialogProps) {
  const m = useMessages(approvalsMessages).bulk;
  const decide = useDecideMany(onTaken);
  return (
    <ConfirmAct
      texts={{ title: m.approveTitle(approvalIds.length), text: m.approveText, confirm: m.confirmApprove, failed: m.failed }}
      onConfirm={() => decide({ approvalIds, verdict: "APPROVED" })}
      onClose={onClose}
    />
  );
}

/** Rejects each, with one reason that everybody concerned reads. */
export function BulkReject({ approvalIds, onTaken, onClose }: BulkDialogProps) {
  const m = useMessages(approvalsMessages);
  const decide = useDecideMany(onTaken);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/approvals/decide-approvals.schema").then((file) => file.bulkVerdictSchema),
    defaultValues: { verdict: "REJECTED", ...noRejection },
  });
  return (
    <Dialog title={m.bulk.rejectTitle(approvalIds.length)} onClose={onClose}>
      <Form form={form} onSubmit={(typed) => decide({ approvalIds, ...typed })} hideRequiredNote>
        <p>{m.bulk.reasonHint}</p>
        <RejectionFields form={form} />
        <SubmitButton form={form}>{m.bulk.confirmReject}</SubmitButton>
      </Form>
    </Dialog>
  );
}
