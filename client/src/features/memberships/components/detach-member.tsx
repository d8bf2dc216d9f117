import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { EndMembershipDocument } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";

interface DetachMemberProps {
  readonly membershipId: string;
  readonly name: string;
}

/** Ends somebody's attachment; the person reads why. */
export function DetachMember({ membershipId, name }: DetachMemberProps) {
  const m = useMessages(membershipsMessages).members;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button priority="tertiary" size="sm" aria-label={m.detachName(name)} onClick={() => setAsking(true)}>
        {m.detach}
      </Button>
      {isAsking && (
        <Dialog title={m.detachTitle(name)} onClose={() => setAsking(false)}>
          <DetachForm membershipId={membershipId} onDone={() => setAsking(false)} />
        </Dialog>
      )}
    </>
  );
}

function DetachForm({ membershipId, onDone }: { readonly membershipId: string; readonly onDone: () => void }) {
  const m = useMessages(membershipsMessages).members;
  const mutate = useMutate();
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/memberships/membership.schema").then((file) => file.endMembershipSchema),
    defaultValues: { id: membershipId, reason: "" },
  });
  const detach = async (input: { id: string; reason: string }) => {
    const { problems } = (await mutate(EndMembershipDocument, { input }, { refetchQueries: "active", awaitRefetchQueries: true }))
      .endMembership;
    if (problems.length === 0) onDone();
    return problems;
  };
  return (
    <Form form={form} onSubmit={detach} hideRequiredNote>
      <p>{m.detachText}</p>
      <TextArea form={form} name="reason" label={m.detachReason} hint={m.detachReasonHint} rows={2} />
      <SubmitButton form={form}>{m.detachConfirm}</SubmitButton>
    </Form>
  );
}
