import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { EmailField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { HumanCheckStatus, useHumanCheck } from "../../human-check/index.ts";
import { RequestLostMailboxDocument, type RequestLostMailboxInput } from "../gql/graphql.ts";
import { lostMailboxMessages } from "../messages.ts";

type Typed = Omit<RequestLostMailboxInput, "humanCheck" | "sirets"> & { sirets: string[] };

/** Who asks, for which account, and where to answer. */
export function LostMailboxForm({ onSent }: { onSent: (maskedEmail: string) => void }) {
  const m = useMessages(lostMailboxMessages).ask;
  const check = useHumanCheck("LOST_MAILBOX");
  const form = useSchemaForm<Typed>({
    schema: () => import("@portail-tic/shared/lost-mailbox/lost-mailbox.schema").then((file) => file.requestLostMailboxSchema),
    defaultValues: {
      loginEmail: "",
      newEmail: "",
      newEmailConfirmation: "",
      firstName: "",
      lastName: "",
      phone: "",
      sirets: ["", ""],
      explanation: "",
    },
  });
  const send = async (typed: Typed) => {
    const { maskedEmail, problems } = await check.send(
      async (humanCheck) => (await request(RequestLostMailboxDocument, { input: { ...typed, humanCheck } })).requestLostMailbox,
    );
    if (problems.length === 0) onSent(maskedEmail ?? typed.newEmail);
    return problems;
  };
  return (
    <Form form={form} onSubmit={send} label={m.title} onFocus={check.prepare}>
      <EmailField form={form} name="loginEmail" label={m.loginEmail} autoComplete="username" />
      <EmailField form={form} name="newEmail" label={m.newEmail} hint={m.newEmailHint} />
      <EmailField form={form} name="newEmailConfirmation" label={m.newEmailAgain} autoComplete="off" />
      <TextField form={form} name="firstName" label={m.firstName} autoComplete="given-name" />
      <TextField form={form} name="lastName" label={m.lastName} autoComplete="family-name" />
      <TextField form={form} name="phone" label={m.phone} type="tel" autoComplete="tel" />
      <TextField form={form} name="sirets.0" label={m.siret} inputMode="numeric" optional />
      <TextField form={form} name="sirets.1" label={m.otherSiret} inputMode="numeric" optional />
      <TextArea form={form} name="explanation" label={m.explanation} hint={m.explanationHint} />
      <HumanCheckStatus check={check} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
