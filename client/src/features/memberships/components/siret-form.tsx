import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Form } from "../../../ui/form/form.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { membershipsMessages } from "../messages.ts";

/** Asks for a SIRET; a malformed one is told before anybody is asked. */
export function SiretForm({ onSearch }: { onSearch: (values: { siret: string }) => Promise<readonly FormProblem[]> }) {
  const m = useMessages(membershipsMessages).join;
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/structures/company-input").then((file) => file.createStructureInput),
    defaultValues: { siret: "" },
  });
  return (
    <Form form={form} onSubmit={onSearch} hideRequiredNote label={m.search}>
      <TextField form={form} name="siret" label={m.siret} hint={m.siretHint} inputMode="numeric" autoComplete="off" spellCheck={false} />
      <SubmitButton form={form} priority="secondary" icon="fr-icon-search-line">
        {m.search}
      </SubmitButton>
    </Form>
  );
}
