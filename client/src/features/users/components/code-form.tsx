import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { VerifySignInCodeInput } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";

/** One input for the whole code: telephones offer it from the message, and it can be pasted. */
export function CodeForm({ onSubmit }: { onSubmit: (input: VerifySignInCodeInput) => Promise<readonly FormProblem[]> }) {
  const m = useMessages(usersMessages).code;
  const form = useSchemaForm<VerifySignInCodeInput>({
    schema: () => import("@portail-tic/shared/users/mail-code").then((file) => file.mailCodeSchema),
    defaultValues: { code: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit} hideRequiredNote>
      <TextField
        form={form}
        name="code"
        label={m.label}
        hint={m.hint}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
      />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
