import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Form } from "../../../ui/form/form.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { companyMessages, SiretField } from "../../structures/index.ts";

/** Asks for a SIRET; a malformed one is told before anybody is asked. */
export function SiretForm({ onSearch }: { onSearch: (values: { siret: string }) => Promise<readonly FormProblem[]> }) {
  const m = useMessages(companyMessages);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/structures/company.schema").then((file) => file.createStructureSchema),
    defaultValues: { siret: "" },
  });
  return (
    <Form form={form} onSubmit={onSearch} hideRequiredNote label={m.search}>
      <SiretField form={form} />
      <SubmitButton form={form} priority="secondary" icon="fr-icon-search-line">
        {m.search}
      </SubmitButton>
    </Form>
  );
}
