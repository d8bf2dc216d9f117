import { useState, type ReactNode } from "react";
import { useFormats } from "../i18n/formats.ts";
import { useMessages } from "../i18n/locale-provider.tsx";
import { shellMessages } from "../i18n/shell-messages.ts";
import { Alert } from "../ui/alert.tsx";
import { Button, ButtonRow } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { FormProblem } from "../ui/form/form-problem.ts";
import { Form } from "../ui/form/form.tsx";
import { SubmitButton } from "../ui/form/submit-button.tsx";
import { TextField } from "../ui/form/text-field.tsx";
import { useSchemaForm } from "../ui/form/use-schema-form.ts";
import { LoadingState } from "../ui/states.tsx";
import { StepUpDocument, type StepUpInput } from "./gql/graphql.ts";
import { PasskeyPrompt } from "./passkey-prompt.tsx";
import { request } from "./request.ts";
import { useStepUpCodes, type StepUpChallenge, type StepUpMethod } from "./use-step-up-codes.ts";

/** Asks the fresh factor of a sensitive action; `onDone(true)` once the server accepted it. */
export function StepUpDialog({ onDone }: { onDone: (isConfirmed: boolean) => void }) {
  const m = useMessages(shellMessages).stepUp;
  const { method, others, challenge, refusal, send, choose } = useStepUpCodes();
  const [isChosen, setChosen] = useState(false);
  const confirm = async (input: StepUpInput) => {
    const { problems } = (await request(StepUpDocument, { input })).stepUp;
    if (problems.length === 0) onDone(true);
    return problems;
  };
  const otherWays = others.map((other) => (
    <Button
      key={other}
      priority="tertiary"
      onClick={() => {
        setChosen(true);
        void choose(other);
      }}
    >
      {m.use[other]}
    </Button>
  ));
  return (
    <Dialog title={m.title} onClose={() => onDone(false)}>
      {refusal && (
        <Alert severity="error" live>
          <p>{refusal}</p>
        </Alert>
      )}
      {method === "PASSKEY" && (
        <>
          <p>{m.keyText}</p>
          <PasskeyPrompt startsAtOnce={isChosen} onAnswer={(passkey) => confirm({ passkey, method })} />
          <ButtonRow>{otherWays}</ButtonRow>
        </>
      )}
      {method === "TOTP" && (
        <CodeForm key={method} method={method} challenge={null} onSubmit={confirm}>
          {otherWays}
        </CodeForm>
      )}
      {method === "MAIL_CODE" && challenge && (
        <CodeForm key={method} method={method} challenge={challenge} onSubmit={confirm}>
          <Button priority="tertiary" onClick={() => void send()}>
            {m.resend}
          </Button>
          {otherWays}
        </CodeForm>
      )}
      {(method === null || method === "MAIL_CODE") && !challenge && (refusal ? <ButtonRow>{otherWays}</ButtonRow> : <LoadingState />)}
    </Dialog>
  );
}

interface CodeFormProps {
  readonly method: StepUpMethod;
  /** The mail code on its way; null for the code of an app. */
  readonly challenge: StepUpChallenge | null;
  readonly onSubmit: (input: StepUpInput) => Promise<readonly FormProblem[]>;
  /** Buttons beside « Confirmer ». */
  readonly children: ReactNode;
}

function CodeForm({ method, challenge, onSubmit, children }: CodeFormProps) {
  const m = useMessages(shellMessages).stepUp;
  const { time } = useFormats();
  const form = useSchemaForm<{ code: string; method: StepUpMethod }>({ defaultValues: { code: "", method } });
  return (
    <Form form={form} onSubmit={onSubmit} hideRequiredNote>
      <p>{challenge ? m.text(challenge.maskedEmail) : m.appText}</p>
      <TextField
        form={form}
        name="code"
        label={challenge ? m.code : m.appCode}
        hint={challenge ? m.sentAt(time(challenge.sentAt)) : m.appHint}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <ButtonRow>
        <SubmitButton form={form}>{m.confirm}</SubmitButton>
        {children}
      </ButtonRow>
    </Form>
  );
}
