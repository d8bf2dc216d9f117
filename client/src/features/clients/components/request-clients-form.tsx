import { pastedSirets } from "@portail-tic/shared/clients/pasted-sirets";
import { useWatch } from "react-hook-form";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Form } from "../../../ui/form/form.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { DateField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { accessMessages } from "../../access/index.ts";
import type { ManagementCentersQuery, RequestClientsInput } from "../gql/graphql.ts";
import { clientsMessages } from "../messages.ts";

interface RequestClientsFormProps {
  readonly centers: ManagementCentersQuery["managementCenters"];
  readonly onSubmit: (input: RequestClientsInput) => Promise<readonly FormProblem[]>;
}

/** Whom to ask (a pasted list), and for what. */
export function RequestClientsForm({ centers, onSubmit }: RequestClientsFormProps) {
  const m = useMessages(clientsMessages).request;
  const rights = useMessages(accessMessages);
  const form = useSchemaForm({
    schema: () => import("../components/typed-list-schema.ts").then((file) => file.typedListSchema),
    defaultValues: { centerId: centers[0]?.id ?? "", sirets: "", access: "WRITE", endsOn: "", comment: "" },
  });
  const count = pastedSirets(useWatch({ control: form.control, name: "sirets" })).length;
  const accesses = (["WRITE", "READ"] as const).map((value) => ({ value, label: rights.accesses[value], hint: rights.accessHints[value] }));
  return (
    <Form form={form} onSubmit={(typed) => onSubmit({ ...typed, sirets: pastedSirets(typed.sirets) })} hideRequiredNote guardUnsaved>
      {centers.length > 1 && (
        <SelectField form={form} name="centerId" label={m.center} choices={centers.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      <TextArea form={form} name="sirets" label={m.sirets} hint={m.siretsHint} rows={10} />
      <p role="status" className="fr-text--sm">
        {count > 0 && m.siretsCount(count)}
      </p>
      <RadioField form={form} name="access" label={m.access} choices={accesses} />
      <DateField form={form} name="endsOn" label={m.endsOn} hint={m.endsOnHint} optional />
      <TextArea form={form} name="comment" label={m.comment} hint={m.commentHint} optional />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
