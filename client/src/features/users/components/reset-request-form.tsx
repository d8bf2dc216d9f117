import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { EmailField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { HumanCheckStatus, useHumanCheck } from "../../human-check/index.ts";
import { RequestPasswordResetDocument } from "../gql/graphql.ts";
import { usersMessages } from "../messages.ts";

/** Asks for the link at the login address. */
export function ResetRequestForm({ onSent }: { onSent: (maskedEmail: string) => void }) {
  const m = useMessages(usersMessages).forgot;
  const check = useHumanCheck("PASSWORD_RESET");
  const form = useSchemaForm<{ loginEmail: string }>({
    schema: () => import("@portail-tic/shared/users/password-reset.schema").then((file) => file.requestPasswordResetSchema),
    defaultValues: { loginEmail: "" },
  });
  const send = async (input: { loginEmail: string }) => {
    const { maskedEmail, problems } = await check.send(
      async (humanCheck) => (await request(RequestPasswordResetDocument, { input: { ...input, humanCheck } })).requestPasswordReset,
    );
    if (problems.length === 0) onSent(maskedEmail ?? input.loginEmail);
    return problems;
  };
  return (
    <Form form={form} onSubmit={send} hideRequiredNote onFocus={check.prepare}>
      <EmailField form={form} name="loginEmail" label={m.loginEmail} autoComplete="username" />
      <HumanCheckStatus check={check} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
