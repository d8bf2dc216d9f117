import { useMessages } from "../../../i18n/locale-provider.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { EmailField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { RequestLoginAddressChangeInput } from "../gql/graphql.ts";
import { loginAddressMessages } from "../messages.ts";

interface NewAddressFormProps {
  readonly label: string;
  readonly submit: string;
  readonly onSubmit: (input: RequestLoginAddressChangeInput) => Promise<readonly FormProblem[]>;
}

/** The new login address, typed twice. */
export function NewAddressForm({ label, submit, onSubmit }: NewAddressFormProps) {
  const m = useMessages(loginAddressMessages).fields;
  const form = useSchemaForm<RequestLoginAddressChangeInput>({
    schema: () => import("@portail-tic/shared/login-address/login-address.schema").then((file) => file.newLoginAddressSchema),
    defaultValues: { loginEmail: "", loginEmailConfirmation: "" },
  });
  const send = async (input: RequestLoginAddressChangeInput) => {
    const problems = await onSubmit(input);
    if (problems.length === 0) form.reset();
    return problems;
  };
  return (
    <Form form={form} onSubmit={send} label={label}>
      <EmailField form={form} name="loginEmail" label={m.newEmail} />
      <EmailField form={form} name="loginEmailConfirmation" label={m.again} autoComplete="off" />
      <SubmitButton form={form}>{submit}</SubmitButton>
    </Form>
  );
}
