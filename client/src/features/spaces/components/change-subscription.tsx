import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Form } from "../../../ui/form/form.tsx";
import { DateField } from "../../../ui/form/text-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { Section } from "../../../ui/page.tsx";
import {
  ChangeSpaceSubscriptionDocument,
  type ChangeSpaceSubscriptionInput,
  type SpaceAccess,
  type SpaceSubscriptionQuery,
} from "../gql/graphql.ts";
import { subscriptionMessages } from "../subscription-messages.ts";
import { AccessField } from "./subscription-form.tsx";

interface ChangeSubscriptionProps {
  readonly subscription: SpaceSubscriptionQuery["spaceSubscription"];
  readonly ceiling: SpaceAccess;
  readonly onChanged: (id: string) => Promise<void>;
}

/** The manager prolongs a right, or gives it another access. */
export function ChangeSubscription({ subscription: { id, access, endsOn }, ceiling, onChanged }: ChangeSubscriptionProps) {
  const m = useMessages(subscriptionMessages).change;
  const mutate = useMutate();
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/spaces/space.schema").then((file) => file.changeSpaceSubscriptionSchema),
    defaultValues: { id, access: access, endsOn: endsOn ?? "" },
  });
  const change = async (input: ChangeSpaceSubscriptionInput) => {
    const { spaceSubscription, problems } = (await mutate(ChangeSpaceSubscriptionDocument, { input })).changeSpaceSubscription;
    if (spaceSubscription) await onChanged(spaceSubscription.id);
    return problems;
  };
  return (
    <Section title={m.title}>
      <p>{m.intro}</p>
      <Form form={form} onSubmit={change} hideRequiredNote>
        <AccessField form={form} label={m.access} ceiling={ceiling} />
        <DateField form={form} name="endsOn" label={m.endsOn} hint={m.endsOnHint} optional />
        <SubmitButton form={form}>{m.submit}</SubmitButton>
      </Form>
    </Section>
  );
}
