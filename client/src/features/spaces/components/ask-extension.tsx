import { addDays, daysBetween } from "@portail-tic/shared/kernel/civil-date";
import { useState } from "react";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { useToday } from "../../../lib/use-today.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { DateField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Section } from "../../../ui/page.tsx";
import {
  RequestSpaceSubscriptionDocument,
  type RequestSpaceSubscriptionInput,
  type SpaceAccess,
  type SpaceSubscriptionQuery,
} from "../gql/graphql.ts";
import { subscriptionMessages } from "../subscription-messages.ts";
import { RequestSent } from "./request-sent.tsx";
import { AccessField } from "./subscription-form.tsx";

interface AskExtensionProps {
  readonly subscription: SpaceSubscriptionQuery["spaceSubscription"];
  readonly ceiling: SpaceAccess;
}

/**
 * « Demander une prolongation »: the same right for longer, or more of it; once it is over, the same one again, for as many days. The managers
 * decide.
 */
export function AskExtension({ subscription: { access, startsOn, endsOn, endedAt, structure, space }, ceiling }: AskExtensionProps) {
  const messages = useMessages(subscriptionMessages);
  const m = endedAt ? messages.again : messages.extend;
  const mutate = useMutate();
  const today = useToday();
  const [approvalId, setApprovalId] = useState<string | null>(null);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/spaces/space.schema").then((file) => file.requestSpaceSubscriptionSchema),
    defaultValues: {
      structureId: structure.id,
      spaceCode: space.code,
      access: access,
      startsOn: startsOn > today ? startsOn : today,
      endsOn: endedAt && endsOn ? addDays(today, daysBetween(startsOn, endsOn)) : "",
      comment: "",
    },
  });
  const ask = async (input: RequestSpaceSubscriptionInput) => {
    const { approval, problems } = (await mutate(RequestSpaceSubscriptionDocument, { input })).requestSpaceSubscription;
    if (approval) setApprovalId(approval.id);
    return problems;
  };
  return (
    <Section title={m.title}>
      {approvalId !== null ? (
        <RequestSent approvalId={approvalId} />
      ) : (
        <>
          <p>{m.intro}</p>
          <Form form={form} onSubmit={ask} hideRequiredNote>
            <AccessField form={form} label={m.access} ceiling={ceiling} />
            <DateField form={form} name="endsOn" label={m.endsOn} hint={m.endsOnHint} optional />
            <TextArea form={form} name="comment" label={m.comment} optional />
            <SubmitButton form={form}>{m.submit}</SubmitButton>
          </Form>
        </>
      )}
    </Section>
  );
}
