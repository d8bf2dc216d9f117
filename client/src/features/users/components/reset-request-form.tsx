import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { EmailField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { RequestPasswordResetInput } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";

/** The login address that receives the link. */
export function ResetRequestForm({ onSubmit }: { onSubmit: (input: RequestPasswordResetInput) => Promise<readonly FormProblem[]> }) {
  const m = useMessages(usersMessages).forgot;
  const form = useSchemaForm<RequestPasswordResetInput>({
    schema: () => import("@portail-tic/shared/users/password-reset.schema").then((file) => file.requestPasswordResetSchema),
    defaultValues: { loginEmail: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit} hideRequiredNote>
      <EmailField form={form} name="loginEmail" label={m.loginEmail} autoComplete="username" />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
