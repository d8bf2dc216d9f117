import type { ReactNode } from "react";
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
import { request } from "./request.ts";
import { useStepUpCodes, type StepUpChallenge, type StepUpMethod } from "./use-step-up-codes.ts";

/** Asks the fresh code of a sensitive action; `onDone(true)` once the server accepted it. */
export function StepUpDialog({ onDone }: { onDone: (isConfirmed: boolean) => void }) {
  const m = useMessages(shellMessages).stepUp;
  const { method, mayUseApp, challenge, refusal, send, choose } = useStepUpCodes();
  const confirm = async (input: StepUpInput) => {
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
      {method === "TOTP" && (
        <CodeForm key={method} method={method} challenge={null} onSubmit={confirm}>
          <Button priority="tertiary" onClick={() => void choose("MAIL_CODE")}>
            {m.useMail}
          </Button>
        </CodeForm>
      )}
      {method === "MAIL_CODE" && challenge && (
        <CodeForm key={method} method={method} challenge={challenge} onSubmit={confirm}>
          <Button priority="tertiary" onClick={() => void send()}>
            {m.resend}
          </Button>
          {mayUseApp && (
            <Button priority="tertiary" onClick={() => void choose("TOTP")}>
              {m.useApp}
            </Button>
          )}
        </CodeForm>
      )}
      {method !== "TOTP" && !challenge && !refusal && <LoadingState />}
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
