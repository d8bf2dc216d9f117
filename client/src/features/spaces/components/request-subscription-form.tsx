import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useToday } from "../../../lib/use-today.ts";
import { Form } from "../../../ui/form/form.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { RequestSpaceSubscriptionInput, SpaceAccess } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";
import { SubscriptionFields, type SubscriptionValues } from "./subscription-form.tsx";

interface RequestSubscriptionFormProps {
  readonly structureId: string;
  readonly spaceCode: string;
  readonly ceiling: SpaceAccess;
  readonly onSubmit: (input: RequestSpaceSubscriptionInput) => Promise<readonly FormProblem[]>;
}

/** « Demander un abonnement »: consultation or modification, from a date, with a word for the manager. */
export function RequestSubscriptionForm({ structureId, spaceCode, ceiling, onSubmit }: RequestSubscriptionFormProps) {
  const m = useMessages(spacesMessages).request;
  const startsOn = useToday();
  const form = useSchemaForm<SubscriptionValues & RequestSpaceSubscriptionInput>({
    schema: () => import("@portail-tic/shared/spaces/space.schema").then((file) => file.requestSpaceSubscriptionSchema),
    defaultValues: { structureId, spaceCode, access: ceiling, startsOn, endsOn: "", comment: "" },
  });
  return (
    <Form form={form} onSubmit={onSubmit} hideRequiredNote>
      <SubscriptionFields form={form} ceiling={ceiling} />
      <TextArea form={form} name="comment" label={m.comment} optional />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
