import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { AddAuthenticatorInput, ConfirmAuthenticatorInput } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";
import { QrCode } from "./qr-code.tsx";

/** What the app has to know, shown once. */
export interface AuthenticatorKey {
  readonly secret: string;
  readonly otpauthUri: string;
}

interface AddAuthenticatorProps {
  readonly onStart: (input: AddAuthenticatorInput) => Promise<AuthenticatorKey | readonly FormProblem[]>;
  readonly onConfirm: (input: ConfirmAuthenticatorInput) => Promise<readonly FormProblem[]>;
  readonly onCancel: () => void;
}

/** Two steps: a name, then the QR code and the first code of the app. */
export function AddAuthenticator({ onStart, onConfirm, onCancel }: AddAuthenticatorProps) {
  const m = useMessages(secondFactorsMessages).add;
  const [key, setKey] = useState<AuthenticatorKey | null>(null);
  const form = useSchemaForm<AddAuthenticatorInput>({
    schema: () => import("@portail-tic/shared/second-factors/authenticator.schema").then((file) => file.addAuthenticatorSchema),
    defaultValues: { name: "" },
  });
  const start = async (input: AddAuthenticatorInput) => {
    const answer = await onStart(input);
    if (!("secret" in answer)) return answer;
    setKey(answer);
    return [];
  };
  if (key) return <ConfirmAuthenticator authenticatorKey={key} onConfirm={onConfirm} onCancel={onCancel} />;
  return (
    <Form form={form} onSubmit={start} label={m.title} hideRequiredNote>
      <TextField form={form} name="name" label={m.name} hint={m.nameHint} autoComplete="off" />
      <ButtonRow>
        <SubmitButton form={form}>{m.next}</SubmitButton>
        <Button priority="tertiary" onClick={onCancel}>
          {m.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}

type ConfirmProps = Pick<AddAuthenticatorProps, "onConfirm" | "onCancel"> & { readonly authenticatorKey: AuthenticatorKey };

function ConfirmAuthenticator({ authenticatorKey, onConfirm, onCancel }: ConfirmProps) {
  const m = useMessages(secondFactorsMessages).add;
  const form = useSchemaForm<ConfirmAuthenticatorInput>({
    schema: () => import("@portail-tic/shared/second-factors/authenticator.schema").then((file) => file.confirmAuthenticatorSchema),
    defaultValues: { code: "" },
  });
  return (
    <Form form={form} onSubmit={onConfirm} label={m.title} hideRequiredNote>
      <p role="status">{m.scan}</p>
      <QrCode text={authenticatorKey.otpauthUri} label={m.qrCode} />
      <p className="fr-mb-1v">{m.key}</p>
      <p className="secret-text fr-text--bold">{authenticatorKey.secret.replace(/(.{4})(?=.)/g, "$1 ")}</p>
      <TextField
        form={form}
        name="code"
        label={m.code}
        hint={m.codeHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
      />
      <ButtonRow>
        <SubmitButton form={form}>{m.confirm}</SubmitButton>
        <Button priority="tertiary" onClick={onCancel}>
          {m.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
