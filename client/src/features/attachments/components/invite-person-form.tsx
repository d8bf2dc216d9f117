import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { useToday } from "../../../lib/use-today.ts";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { EmailField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Said } from "../../../ui/said.tsx";
import { accessMessages } from "../../access/index.ts";
import { InviteMembersDocument, type InvitingStructureFragment } from "../gql/graphql.ts";
import { invitationsMessages } from "../invitations-messages.ts";
import { WantedSpacesFields } from "./wanted-spaces-fields.tsx";
import { askedSpaces, onWanted, openSpaces, wantedOf, type WantedSpace } from "./wanted-spaces.ts";

interface Values {
  readonly email: string;
  readonly role: string;
  readonly spaces: WantedSpace[];
}

/** Invites one person: an address, a role, the open spaces. The same answer whether or not the address has an account. */
export function InvitePersonForm({ structure }: { structure: InvitingStructureFragment }) {
  const m = useMessages(invitationsMessages).invite;
  const rights = useMessages(accessMessages);
  const mutate = useMutate();
  const today = useToday();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const catalogue = openSpaces(structure);
  const fresh: Values = { email: "", role: "MEMBER", spaces: wantedOf(catalogue, [], today) };
  const form = useSchemaForm<Values>({ defaultValues: fresh });
  const invite = async ({ spaces, ...line }: Values) => {
    setSentTo(null);
    const input = { structureId: structure.id, lines: [{ ...line, spaces: askedSpaces(spaces) }] };
    const { results, problems } = (await mutate(InviteMembersDocument, { input }, { refetchQueries: "active" })).inviteMembers;
    const found = [...problems, ...(results?.[0]?.problems ?? [])];
    if (found.length > 0) return onWanted(spaces, found);
    setSentTo(line.email);
    form.reset(fresh);
    return [];
  };
  const offered = structure.myRole === "PRINCIPAL_MANAGER" ? (["MEMBER", "DEPUTY_MANAGER"] as const) : (["MEMBER"] as const);
  const roles = offered.map((value) => ({ value, label: rights.roles[value], hint: m.roleHints[value] }));
  return (
    <>
      <Said text={sentTo !== null ? m.done(sentTo) : null} />
      <Form form={form} onSubmit={invite} hideRequiredNote>
        <EmailField form={form} name="email" label={m.email} hint={m.emailHint} autoComplete="off" />
        {roles.length > 1 && <RadioField form={form} name="role" label={m.role} choices={roles} />}
        <WantedSpacesFields form={form} catalogue={catalogue} />
        <SubmitButton form={form}>{m.submit}</SubmitButton>
      </Form>
    </>
  );
}
