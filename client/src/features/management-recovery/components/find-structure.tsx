import { useMessages } from "../../../i18n/locale-provider.tsx";
import { request } from "../../../lib/request.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { ManagementRecoveryWaysDocument, type ManagementRecoveryWaysQuery } from "../gql/graphql.ts";
import { recoveryMessages } from "../messages.ts";

export type Ways = ManagementRecoveryWaysQuery["managementRecoveryWays"];

interface FindStructureProps {
  readonly siret: string;
  readonly onFound: (siret: string, ways: Ways) => void;
}

/** Which structure: its SIRET, then the ways open to whoever asks. */
export function FindStructure({ siret, onFound }: FindStructureProps) {
  const m = useMessages(recoveryMessages).ask;
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/management-recovery/management-recovery.schema").then((file) => file.recoverySiretSchema),
    defaultValues: { siret },
  });
  const search = async (typed: { siret: string }): Promise<readonly FormProblem[]> => {
    onFound(typed.siret, (await request(ManagementRecoveryWaysDocument, typed)).managementRecoveryWays);
    return [];
  };
  return (
    <Form form={form} onSubmit={search} hideRequiredNote label={m.siretTitle}>
      <TextField form={form} name="siret" label={m.siret} inputMode="numeric" autoComplete="off" />
      <SubmitButton form={form}>{m.search}</SubmitButton>
    </Form>
  );
}
