import { useEffect, useEffectEvent, useState } from "react";
import { useFormats } from "../i18n/formats.ts";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { Alert } from "../ui/alert.tsx";
import { Button, ButtonRow } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { failureText } from "../ui/failure.tsx";
import { Form } from "../ui/form/form.tsx";
import { SubmitButton } from "../ui/form/submit-button.tsx";
import { TextField } from "../ui/form/text-field.tsx";
import { useSchemaForm } from "../ui/form/use-schema-form.ts";
import { LoadingState } from "../ui/states.tsx";
import { SendStepUpCodeDocument, StepUpDocument, type SendStepUpCodeMutation } from "./gql/graphql.ts";
import { request } from "./request.ts";

type Challenge = NonNullable<SendStepUpCodeMutation["sendStepUpCode"]["challenge"]>;

/** The code on its way, and the way to ask another. */
function useStepUpCode() {
  const m = useMessages(shellMessages);
  const [challenge, setChallenge] = useState<Challenge | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async () => {
    setRefusal(null);
    try {
      const { sendStepUpCode } = await request(SendStepUpCodeDocument, {});
      if (sendStepUpCode.challenge) setChallenge(sendStepUpCode.challenge);
      setRefusal(sendStepUpCode.problems[0]?.message ?? null);
    } catch (error) {
      setRefusal(`${m.stepUp.sendFailed} ${failureText(error, m)}`);
    }
  };
  const onOpen = useEffectEvent(send);
  useEffect(() => {
    void onOpen();
  }, []);
  return { challenge, refusal, send };
}

/** Asks the fresh code of a sensitive action; `onDone(true)` once the server accepted it. */
export function StepUpDialog({ onDone }: { onDone: (isConfirmed: boolean) => void }) {
  const m = useMessages(shellMessages).stepUp;
  const { time } = useFormats();
  const { challenge, refusal, send } = useStepUpCode();
  const form = useSchemaForm<{ code: string }>({ defaultValues: { code: "" } });
  const confirm = async (input: { code: string }) => {
    const { problems } = (await request(StepUpDocument, { input })).stepUp;
    if (problems.length === 0) onDone(true);
    return problems;
  };
  return (
    <Dialog title={m.title} onClose={() => onDone(false)}>
      {refusal && (
        <Alert severity="error" live>
          <p>{refusal}</p>
        </Alert>
      )}
      {challenge === null ? (
        !refusal && <LoadingState />
      ) : (
        <Form form={form} onSubmit={confirm} hideRequiredNote>
          <p>{m.text(challenge.maskedEmail)}</p>
          <TextField
            form={form}
            name="code"
            label={m.code}
            hint={m.sentAt(time(challenge.sentAt))}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <ButtonRow>
            <SubmitButton form={form}>{m.confirm}</SubmitButton>
            <Button priority="tertiary" onClick={() => void send()}>
              {m.resend}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Dialog>
  );
}
