import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { usePageQuery } from "../../../lib/use-page-query.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { decisionMessages } from "../decision-messages.ts";
import { OfficeColleaguesDocument } from "../gql/graphql.ts";
import type { DecideRequestProps } from "./decide-request.tsx";

/** Gives the request to an officer of the office, oneself included: that is how one takes over from a colleague who is away. */
export function GiveDialog({ request, instruction, onClose }: DecideRequestProps & { onClose: () => void }) {
  const m = useMessages(decisionMessages);
  const { number } = useFormats();
  const { officeColleagues } = usePageQuery(OfficeColleaguesDocument, {});
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/instruction/instruction.schema").then((file) => file.giveRefundRequestSchema),
    defaultValues: { id: request.id, officerId: "" },
  });
  const give = async ({ officerId }: { officerId: string }) => {
    const problems = await instruction.give(officerId);
    if (problems.length === 0) onClose();
    return problems;
  };
  const choices = officeColleagues
    .filter(({ id }) => id !== request.instructor?.id)
    .map(({ id, displayName, inHand }) => ({ value: id, label: m.officerLoad(displayName, number(inHand)) }));
  return (
    <Dialog title={m.giveTitle} onClose={onClose}>
      <Form form={form} onSubmit={give} hideRequiredNote>
        <SelectField form={form} name="officerId" label={m.officer} choices={choices} />
        <SubmitButton form={form}>{m.confirmGive}</SubmitButton>
      </Form>
    </Dialog>
  );
}
