import { useNavigate } from "@tanstack/react-router";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request as ask } from "../../../lib/request.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { Selector } from "../../../ui/form/selector.tsx";
import type { Choice } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { decisionMessages } from "../decision-messages.ts";
import {
  InstructionCountsDocument,
  InstructionQueueDocument,
  OfficeChoicesDocument,
  RerouteRefundRequestDocument,
  type RerouteRefundRequestInput,
} from "../gql/graphql.ts";
import type { DecideRequestProps } from "./decide-request.tsx";
import { plainText } from "./plain-text.ts";

/** A hundred offices: they are asked for once, and searched here by any part of their name. */
async function searchOffices(text: string): Promise<readonly Choice[]> {
  const { offices } = await ask(OfficeChoicesDocument, {});
  const found = offices.filter(({ name }) => plainText(name).includes(plainText(text.trim())));
  return found.slice(0, 20).map(({ id, name }) => ({ value: id, label: name }));
}

/** Sends the request to the office it belongs to; it then leaves this queue, and so does the page. */
export function RerouteDialog({ request, onClose }: DecideRequestProps & { onClose: () => void }) {
  const m = useMessages(decisionMessages);
  const mutate = useMutate();
  const navigate = useNavigate();
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/instruction/instruction.schema").then((file) => file.rerouteRefundRequestSchema),
    defaultValues: { id: request.id, officeId: "", reason: "" },
  });
  const reroute = async (input: RerouteRefundRequestInput) => {
    const refresh = { refetchQueries: [InstructionCountsDocument, InstructionQueueDocument] };
    const { movedId, problems } = (await mutate(RerouteRefundRequestDocument, { input }, refresh)).rerouteRefundRequest;
    if (movedId) await navigate({ to: "/instruction" });
    return problems;
  };
  return (
    <Dialog title={m.rerouteTitle} onClose={onClose}>
      <Form form={form} onSubmit={reroute} hideRequiredNote>
        <p>{m.rerouteText}</p>
        <Selector form={form} name="officeId" label={m.office} hint={m.officeHint} search={searchOffices} />
        <TextArea form={form} name="reason" label={m.rerouteReason} />
        <SubmitButton form={form}>{m.confirmReroute}</SubmitButton>
      </Form>
    </Dialog>
  );
}
