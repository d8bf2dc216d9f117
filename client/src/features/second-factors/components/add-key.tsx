import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { AddPasskeyInput, PasskeyKind } from "../gql/graphql.ts";
import { secondFactorsMessages } from "../messages.ts";

interface AddKeyProps {
  readonly kind: PasskeyKind;
  readonly onSubmit: (input: AddPasskeyInput) => Promise<readonly FormProblem[]>;
  readonly onCancel: () => void;
}

/** A name for the key; then the browser asks for it. */
export function AddKey({ kind, onSubmit, onCancel }: AddKeyProps) {
  const m = useMessages(secondFactorsMessages).addKey;
  const form = useSchemaForm<AddPasskeyInput>({
    schema: () => import("@portail-tic/shared/second-factors/passkey.schema").then((file) => file.addPasskeySchema),
    defaultValues: { kind, name: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit} label={m.titles[kind]} hideRequiredNote>
      <p>{m.texts[kind]}</p>
      <TextField form={form} name="name" label={m.name} hint={m.nameHints[kind]} autoComplete="off" />
      <p>{m.confirmation}</p>
      <ButtonRow>
        <SubmitButton form={form}>{m.next}</SubmitButton>
        <Button priority="tertiary" onClick={onCancel}>
          {m.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
