import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { ButtonLink } from "../../../ui/link.tsx";
import { accessMessages } from "../../access/index.ts";
import { RequestMembershipDocument } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";

/** « Demande de rattachement à une structure »: role and a word for the manager. */
export function AskMembershipForm({ siret }: { siret: string }) {
  const m = useMessages(membershipsMessages).join;
  const rights = useMessages(accessMessages);
  const mutate = useMutate();
  const [approvalId, setApprovalId] = useState<string | null>(null);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/attachments/request-membership.schema").then((file) => file.requestMembershipSchema),
    defaultValues: { siret, role: "MEMBER", comment: "", serviceCode: "" },
  });
  const ask = async (input: { siret: string; role: string; comment: string; serviceCode: string }) => {
    const { approval, problems } = (await mutate(RequestMembershipDocument, { input })).requestMembership;
    if (approval) setApprovalId(approval.id);
    return problems;
  };
  if (approvalId !== null) {
    return (
      <>
        <Alert severity="success" live>
          <p>{m.asked}</p>
        </Alert>
        <ButtonLink to="/mes-demandes/$id" params={{ id: approvalId }}>
          {m.follow}
        </ButtonLink>
      </>
    );
  }
  const roles = (["MEMBER", "DEPUTY_MANAGER"] as const).map((value) => ({ value, label: rights.roles[value], hint: m.roleHints[value] }));
  return (
    <Form form={form} onSubmit={ask} hideRequiredNote>
      <RadioField form={form} name="role" label={m.role} choices={roles} />
      <TextField form={form} name="serviceCode" label={m.serviceCode} hint={m.serviceCodeHint} autoComplete="off" optional />
      <TextArea form={form} name="comment" label={m.comment} hint={m.commentHint} optional />
      <SubmitButton form={form}>{m.ask}</SubmitButton>
    </Form>
  );
}
