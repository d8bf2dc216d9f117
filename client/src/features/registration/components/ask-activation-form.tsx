import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { EmailField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { HumanCheckStatus, useHumanCheck } from "../../human-check/index.ts";
import { ResendActivationDocument } from "../gql/graphql.ts";
import { registrationMessages } from "../messages.ts";

/** Asks for an activation link by the login address, without an old link. */
export function AskActivationForm({ onSent }: { onSent: (maskedEmail: string) => void }) {
  const m = useMessages(registrationMessages).activation.ask;
  const check = useHumanCheck("RESEND_ACTIVATION");
  const form = useSchemaForm<{ loginEmail: string }>({
    schema: () => import("@portail-tic/shared/registration/resend-activation.schema").then((file) => file.resendActivationSchema),
    defaultValues: { loginEmail: "" },
  });
  const send = async (input: { loginEmail: string }) => {
    const { maskedEmail, problems } = await check.send(
      async (humanCheck) => (await request(ResendActivationDocument, { input: { ...input, humanCheck } })).resendActivation,
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
