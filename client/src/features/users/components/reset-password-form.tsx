import type { PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { ResetPasswordInput } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";

interface ResetPasswordFormProps {
  /** The « jeton » of the link. */
  readonly token: string;
  readonly rules: PasswordRules | null;
  readonly onSubmit: (input: ResetPasswordInput) => Promise<readonly FormProblem[]>;
}

/** The new password, behind a link received by mail. */
export function ResetPasswordForm({ token, rules, onSubmit }: ResetPasswordFormProps) {
  const m = useMessages(usersMessages).reset;
  const form = useSchemaForm<ResetPasswordInput>({
    schema: () => import("@portail-tic/shared/users/password-reset.schema").then((file) => file.resetPasswordSchema),
    defaultValues: { token, password: "", passwordConfirmation: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <NewPasswordFields form={form} rules={rules} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
