import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { ConfirmAct } from "../../../ui/confirm-act.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { bulkMessages } from "../bulk-messages.ts";
import { DecideRefundRequestsDocument, type DecideRefundRequestsInput } from "../gql/graphql.ts";
import { MotiveFields, noMotive } from "./motive-fields.tsx";

interface BulkDialogProps {
  readonly requestIds: string[];
  readonly onTaken: (bulkDecisionId: string) => void;
  readonly onClose: () => void;
}

/** Sends the list; the same dialog sent twice takes it once. */
function useDecideMany({ requestIds, onTaken }: BulkDialogProps) {
  const mutate = useMutate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return async (input: Omit<DecideRefundRequestsInput, "idempotencyKey" | "requestIds">): Promise<readonly FormProblem[]> => {
    const all = { ...input, requestIds, idempotencyKey };
    const { bulkDecision, problems } = (await mutate(DecideRefundRequestsDocument, { input: all })).decideRefundRequests;
    if (bulkDecision) onTaken(bulkDecision.id);
    return problems;
  };
}

/** Approves each, after a last look at how many they are. */
export function BulkApprove(props: BulkDialogProps) {
  const m = useMessages(bulkMessages);
  const decide = useDecideMany(props);
  const texts = { title: m.approveTitle(props.requestIds.length), text: m.approveText, confirm: m.confirmApprove, failed: m.failed };
  return <ConfirmAct texts={texts} onConfirm={() => decide({ verdict: "APPROVED" })} onClose={props.onClose} />;
}

/** Rejects each, with one motive that everybody concerned reads. */
export function BulkReject(props: BulkDialogProps) {
  const m = useMessages(bulkMessages);
  const decide = useDecideMany(props);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/instruction/instruction.schema").then((file) => file.bulkRefundVerdictSchema),
    defaultValues: { verdict: "REJECTED", ...noMotive },
  });
  return (
    <Dialog title={m.rejectTitle(props.requestIds.length)} onClose={props.onClose}>
      <Form form={form} onSubmit={decide} hideRequiredNote>
        <MotiveFields form={form} />
        <SubmitButton form={form}>{m.confirmReject}</SubmitButton>
      </Form>
    </Dialog>
  );
}
