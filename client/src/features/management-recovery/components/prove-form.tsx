import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { ManagementRecoveryDocument, ProveManagementRecoveryDocument } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

interface ProveFormProps {
  readonly id: string;
  readonly way: "LETTER" | "PACAGE";
  readonly left: number;
}

const refetch = { refetchQueries: [ManagementRecoveryDocument], awaitRefetchQueries: true };

/** The code of the letter, or the PACAGE number. */
export function ProveForm({ id, way, left }: ProveFormProps) {
  const { prove: m } = useMessages(recoveryMessages);
  const mutate = useMutate();
  const form = useSchemaForm({
    schema: () =>
      import("@portail-tic/shared/management-recovery/management-recovery.schema").then((file) => file.proveManagementRecoverySchema),
    defaultValues: { id, proof: "" },
  });
  const send = async (input: { id: string; proof: string }) =>
    (await mutate(ProveManagementRecoveryDocument, { input }, refetch)).proveManagementRecovery.problems;
  return (
    <Form form={form} onSubmit={send} label={m[way].label} hideRequiredNote>
      <TextField
        form={form}
        name="proof"
        label={m[way].label}
        hint={`${m[way].hint} ${m.left(left)}`}
        autoComplete="off"
        spellCheck={false}
        inputMode={way === "PACAGE" ? "numeric" : "text"}
      />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
