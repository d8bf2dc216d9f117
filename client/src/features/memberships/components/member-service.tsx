import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { useToday } from "../../../lib/use-today.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { SetMembershipServiceDocument, type StructureMembersQuery } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";

type Structure = StructureMembersQuery["structure"];

interface MemberServiceProps {
  readonly membership: Structure["memberships"]["edges"][number]["node"];
  readonly services: Structure["services"];
}

/** The service somebody works in, which the managers may change. */
export function MemberService({ membership, services }: MemberServiceProps) {
  const m = useMessages(membershipsMessages).members;
  const [isChoosing, setChoosing] = useState(false);
  const mayChange = services.length > 0 && membership.allowedActions.includes("SET_SERVICE");
  return (
    <>
      {membership.service?.name ?? m.none}{" "}
      {mayChange && (
        <Button
          priority="tertiary-no-outline"
          size="sm"
          aria-label={m.setServiceOf(membership.user.displayName)}
          onClick={() => setChoosing(true)}
        >
          {m.setService}
        </Button>
      )}
      {isChoosing && <ChooseService membership={membership} services={services} onClose={() => setChoosing(false)} />}
    </>
  );
}

function ChooseService({ membership, services, onClose }: MemberServiceProps & { readonly onClose: () => void }) {
  const m = useMessages(membershipsMessages).members;
  const mutate = useMutate();
  const today = useToday();
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/memberships/membership.schema").then((file) => file.setMembershipServiceSchema),
    defaultValues: { membershipId: membership.id, serviceCode: membership.service?.code ?? "" },
  });
  const save = async (input: { membershipId: string; serviceCode: string }) => {
    const { problems } = (await mutate(SetMembershipServiceDocument, { input })).setMembershipService;
    if (problems.length === 0) onClose();
    return problems;
  };
  const choices = services
    .filter(({ endsOn }) => endsOn === null || endsOn >= today)
    .map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  return (
    <Dialog title={m.setServiceOf(membership.user.displayName)} onClose={onClose}>
      <Form form={form} onSubmit={save} hideRequiredNote>
        <SelectField form={form} name="serviceCode" label={m.service} empty={m.noService} choices={choices} optional />
        <SubmitButton form={form}>{m.saveService}</SubmitButton>
      </Form>
    </Dialog>
  );
}
