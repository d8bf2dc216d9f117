import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { useToday } from "../../../lib/use-today.ts";
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
import { attachmentsMessages } from "../messages.ts";
import { WantedSpacesFields } from "./wanted-spaces-fields.tsx";
import { askedSpaces, onWanted, wantedOf, type CatalogueSpace, type WantedSpace } from "./wanted-spaces.ts";

/** What was asked before, to ask it again. */
export interface FormerRequest {
  readonly role: string;
  readonly serviceCode: string;
  readonly comment: string;
  readonly spaces: readonly WantedSpace[];
}

interface AskMembershipFormProps {
  readonly siret: string;
  readonly catalogue: readonly CatalogueSpace[];
  readonly former?: FormerRequest;
}

interface Values {
  readonly siret: string;
  readonly role: string;
  readonly serviceCode: string;
  readonly comment: string;
  readonly spaces: WantedSpace[];
}

/** « Demande de rattachement à une structure »: role, spaces and a word for the manager, in one request. The server judges. */
export function AskMembershipForm({ siret, catalogue, former }: AskMembershipFormProps) {
  const m = useMessages(attachmentsMessages).join;
  const rights = useMessages(accessMessages);
  const mutate = useMutate();
  const today = useToday();
  const [approvalId, setApprovalId] = useState<string | null>(null);
  const form = useSchemaForm<Values>({
    defaultValues: {
      siret,
      role: former?.role ?? "MEMBER",
      serviceCode: former?.serviceCode ?? "",
      comment: former?.comment ?? "",
      spaces: wantedOf(catalogue, former?.spaces ?? [], today),
    },
  });
  const ask = async ({ spaces, ...input }: Values) => {
    const sent = { input: { ...input, spaces: askedSpaces(spaces) } };
    const { approval, problems } = (await mutate(RequestMembershipDocument, sent)).requestMembership;
    if (approval) setApprovalId(approval.id);
    return onWanted(spaces, problems);
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
      <WantedSpacesFields form={form} catalogue={catalogue} />
      <TextField form={form} name="serviceCode" label={m.serviceCode} hint={m.serviceCodeHint} autoComplete="off" optional />
      <TextArea form={form} name="comment" label={m.comment} hint={m.commentHint} optional />
      <SubmitButton form={form}>{m.ask}</SubmitButton>
    </Form>
  );
}
