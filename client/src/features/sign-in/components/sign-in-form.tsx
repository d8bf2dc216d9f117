import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { PasswordField } from "../../../ui/form/password-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { EmailField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { SignInInput } from "../gql/graphql.ts";
import { signInMessages } from "../messages.ts";

/** First half of signing in: login address and password. */
export function SignInForm({ onSubmit }: { onSubmit: (input: SignInInput) => Promise<readonly FormProblem[]> }) {
  const m = useMessages(signInMessages).signIn;
  const form = useSchemaForm<SignInInput>({
    schema: () => import("@portail-tic/shared/sign-in/sign-in.schema").then((file) => file.signInSchema),
    defaultValues: { loginEmail: "", password: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <EmailField form={form} name="loginEmail" label={m.loginEmail} hint={m.loginEmailHint} autoComplete="username" />
      <PasswordField form={form} name="password" label={m.password} autoComplete="current-password" />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
