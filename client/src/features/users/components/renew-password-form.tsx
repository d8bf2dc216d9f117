import type { PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { RenewPasswordInput } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";

interface RenewPasswordFormProps {
  readonly rules: PasswordRules | null;
  readonly onSubmit: (input: RenewPasswordInput) => Promise<readonly FormProblem[]>;
}

/** A password in the place of one that is too old. */
export function RenewPasswordForm({ rules, onSubmit }: RenewPasswordFormProps) {
  const m = useMessages(usersMessages).renew;
  const form = useSchemaForm<RenewPasswordInput>({
    schema: () => import("@portail-tic/shared/users/renew-password.schema").then((file) => file.renewPasswordSchema),
    defaultValues: { password: "", passwordConfirmation: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <NewPasswordFields form={form} rules={rules} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
