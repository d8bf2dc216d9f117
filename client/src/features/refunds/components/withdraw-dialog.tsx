import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { WithdrawRefundRequestDocument } from "../gql/graphql.ts";
import { refundsMessages } from "../messages.ts";
import { requestMessages } from "../request-messages.ts";

interface WithdrawDialogProps {
  readonly id: string;
  readonly after: string | null;
  readonly onDone: (problems: readonly FormProblem[]) => void;
  readonly onClose: () => void;
}

/** Giving up is said with a reason, which the office reads. What changed meanwhile is said on the page; a faulty field stays here. */
export function WithdrawDialog({ id, after, onDone, onClose }: WithdrawDialogProps) {
  const m = useMessages(refundsMessages).detail;
  const words = useMessages(requestMessages);
  const mutate = useMutate();
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/refunds/refund.schema").then((file) => file.withdrawRefundRequestSchema),
    defaultValues: { id, reason: "" },
  });
  const withdraw = async (input: { id: string; reason: string }) => {
    const { problems } = (await mutate(WithdrawRefundRequestDocument, { input, after })).withdrawRefundRequest;
    if (problems.some(({ path }) => path[0] === "reason")) return problems;
    onClose();
    onDone(problems);
    return [];
  };
  return (
    <Dialog title={m.withdrawTitle} onClose={onClose}>
      <Form form={form} onSubmit={withdraw} hideRequiredNote>
        <p>{m.withdrawText}</p>
        <TextArea form={form} name="reason" label={words.withdrawReason} hint={words.withdrawReasonHint} />
        <SubmitButton form={form}>{m.withdraw}</SubmitButton>
      </Form>
    </Dialog>
  );
}
