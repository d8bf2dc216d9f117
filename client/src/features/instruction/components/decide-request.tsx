import { useState } from "react";

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Section } from "../../../ui/page.tsx";
import { ConfirmDialog } from "../../refunds/index.ts";
import type { InstructedRequestFragment } from "../gql/graphql.ts";
import { instructionMessages } from "../messages.ts";
import { RejectDialog } from "./reject-dialog.tsx";
import type { Instruction } from "./use-instruction.ts";

interface DecideRequestProps {
  readonly request: InstructedRequestFragment;
  readonly instruction: Instruction;
}

/** « Prendre en charge », then « Approuver » or « Rejeter »: what the server allows now. */
export function DecideRequest({ request, instruction }: DecideRequestProps) {
  const m = useMessages(instructionMessages).review;
  const { allowedActions, instructor, status } = request;
  if (allowedActions.includes("TAKE")) {
    return (
      <Section title={m.decision}>
        <TakeForm instruction={instruction} />
      </Section>
    );
  }
  if (allowedActions.includes("APPROVE") || allowedActions.includes("REJECT")) {
    return (
      <Section title={m.decision}>
        <Verdict request={request} instruction={instruction} />
      </Section>
    );
  }
  return status === "IN_REVIEW" && instructor ? <p>{m.othersTurn(instructor.displayName)}</p> : null;
}

function TakeForm({ instruction }: { instruction: Instruction }) {
  const m = useMessages(instructionMessages).review;
  const form = useSchemaForm({ defaultValues: {} });
  return (
    <Form form={form} onSubmit={instruction.take} hideRequiredNote>
      <p>{m.takeText}</p>
      <SubmitButton form={form}>{m.take}</SubmitButton>
    </Form>
  );
}

function Verdict({ request, instruction }: DecideRequestProps) {
  const m = useMessages(instructionMessages).review;
  const { euros } = useFormats();
  const [asking, setAsking] = useState<"APPROVED" | "REJECTED" | null>(null);
  const close = () => setAsking(null);
  const decide = async (verdict: "APPROVED" | "REJECTED", reason: string | null) => {
    const problems = await instruction.decide({ id: request.id, verdict, reason });
    if (problems.length === 0) close();
    return problems;
  };
  return (
    <>
      <p>{m.decideText}</p>
      <ButtonRow>
        {request.allowedActions.includes("APPROVE") && <Button onClick={() => setAsking("APPROVED")}>{m.approve}</Button>}
        {request.allowedActions.includes("REJECT") && (
          <Button priority="secondary" onClick={() => setAsking("REJECTED")}>
            {m.reject}
          </Button>
        )}
      </ButtonRow>
      {asking === "APPROVED" && (
        <ConfirmDialog title={m.approveTitle} confirm={m.approve} onConfirm={() => decide("APPROVED", null)} onClose={close}>
          <p>{m.approveText(euros(request.totalCents), request.structure.name)}</p>
        </ConfirmDialog>
      )}
      {asking === "REJECTED" && <RejectDialog id={request.id} onReject={(reason) => decide("REJECTED", reason)} onClose={close} />}
    </>
  );
}
