import type { PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { NewPasswordFields } from "../../users/index.ts";
import type { ActivateUserInput } from "../gql/graphql.ts";
import { registrationMessages } from "../messages.ts";

interface ActivationFormProps {
  /** The « jeton » of the link. */
  readonly token: string;
  readonly rules: PasswordRules | null;
  readonly onSubmit: (input: ActivateUserInput) => Promise<readonly FormProblem[]>;
}

/** The first password of an account. */
export function ActivationForm({ token, rules, onSubmit }: ActivationFormProps) {
  const m = useMessages(registrationMessages).activation;
  const form = useSchemaForm<ActivateUserInput>({
    schema: () => import("@portail-tic/shared/registration/activate-user.schema").then((file) => file.activateUserSchema),
    defaultValues: { token, password: "", passwordConfirmation: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <NewPasswordFields form={form} rules={rules} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
