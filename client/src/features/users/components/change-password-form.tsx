import type { PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import { useState } from "react";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { PasswordField } from "../../../ui/form/password-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Said } from "../../../ui/said.tsx";
import { accountMessages } from "../account-messages.ts";
import type { ChangePasswordInput } from "../gql/graphql.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";

const nothing: ChangePasswordInput = { currentPassword: "", password: "", passwordConfirmation: "" };

interface ChangePasswordFormProps {
  readonly rules: PasswordRules | null | undefined;
  readonly onSubmit: (input: ChangePasswordInput) => Promise<readonly FormProblem[]>;
}

/** A new password, proved by the current one. */
export function ChangePasswordForm({ rules, onSubmit }: ChangePasswordFormProps) {
  const m = useMessages(accountMessages).password;
  const [isSaved, setSaved] = useState(false);
  const form = useSchemaForm<ChangePasswordInput>({
    schema: () => import("@portail-tic/shared/users/change-password.schema").then((file) => file.changePasswordSchema),
    defaultValues: nothing,
  });
  const change = async (input: ChangePasswordInput) => {
    setSaved(false);
    const problems = await onSubmit(input);
    if (problems.length === 0) {
      setSaved(true);
      form.reset(nothing);
    }
    return problems;
  };
  return (
    <Form form={form} onSubmit={change} label={m.title}>
      <Said text={isSaved ? m.saved : null} />
      <PasswordField form={form} name="currentPassword" label={m.current} autoComplete="current-password" />
      <NewPasswordFields form={form} rules={rules} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
