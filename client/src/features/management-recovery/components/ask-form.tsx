import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Form } from "../../../ui/form/form.tsx";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { RequestManagementRecoveryDocument } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";
import type { Ways } from "./find-structure.tsx";

interface AskFormProps {
  readonly siret: string;
  readonly found: Ways;
  readonly onAsked: (id: string) => void;
}

/** How it will be proved, and what happened. */
export function AskForm({ siret, found, onAsked }: AskFormProps) {
  const { ask: m, ways: names } = useMessages(recoveryMessages);
  const mutate = useMutate();
  const form = useSchemaForm({
    schema: () =>
      import("@portail-tic/shared/management-recovery/management-recovery.schema").then((file) => file.requestManagementRecoverySchema),
    defaultValues: { siret, way: found.ways.length === 1 ? (found.ways[0] ?? "") : "", explanation: "" },
  });
  const send = async (input: { siret: string; way: string; explanation: string }) => {
    const { recovery, problems } = (await mutate(RequestManagementRecoveryDocument, { input })).requestManagementRecovery;
    if (recovery) onAsked(recovery.id);
    return problems;
  };
  const choices = found.ways.map((way) => ({
    value: way,
    label: names[way].name,
    hint: way === "LETTER" && found.letterLines ? `${names[way].hint} ${m.letterTo(found.letterLines.join(", "))}` : names[way].hint,
  }));
  return (
    <Form form={form} onSubmit={send} label={m.formTitle}>
      <RadioField form={form} name="way" label={m.way} choices={choices} />
      <TextArea form={form} name="explanation" label={m.explanation} hint={m.explanationHint} />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
