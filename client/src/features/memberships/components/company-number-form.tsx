import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { severalMessages } from "../several-messages.ts";

interface CompanyNumberFormProps {
  readonly number: string | undefined;
  readonly onSearch: (number: string) => void;
}

/** A SIREN or a SIRET; a malformed one is told before anybody is asked. */
export function CompanyNumberForm({ number, onSearch }: CompanyNumberFormProps) {
  const m = useMessages(severalMessages);
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/structures/company.schema").then((file) => file.companyNumberSchema),
    defaultValues: { number: number ?? "" },
  });
  return (
    <Form form={form} onSubmit={async (values) => onSearch(values.number)} hideRequiredNote label={m.search}>
      <TextField form={form} name="number" label={m.number} hint={m.numberHint} inputMode="numeric" autoComplete="off" spellCheck={false} />
      <SubmitButton form={form} priority="secondary" icon="fr-icon-search-line">
        {m.search}
      </SubmitButton>
    </Form>
  );
}
