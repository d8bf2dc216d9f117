import { useMessages } from "../../../i18n/locale-provider.tsx";
import { centsTyped } from "../../../lib/cents-typed.ts";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { Form } from "../../../ui/form/form.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { OfficeFactsFragment, UpdateOfficeInput } from "../gql/graphql.ts";
import { officeMessages } from "../office-messages.ts";

interface OfficeFormProps {
  readonly id: string;
  readonly settings: NonNullable<OfficeFactsFragment["settings"]>;
  readonly onSubmit: (input: UpdateOfficeInput) => Promise<readonly FormProblem[]>;
}

/** A wrong code among many is a fault of the one field they are typed in. */
const asTyped = (problem: FormProblem): FormProblem => ({ ...problem, path: problem.path.slice(0, 1) });

/** What an administrator keeps of an office, as people write it: codes with commas, euros. */
export function OfficeForm({ id, settings, onSubmit }: OfficeFormProps) {
  const m = useMessages(officeMessages);
  const form = useSchemaForm({
    defaultValues: { departements: settings.departements.join(", "), secondEyesAboveCents: String(settings.secondEyesAboveCents / 100) },
  });
  const save = async ({ departements, secondEyesAboveCents }: { departements: string; secondEyesAboveCents: string }) => {
    const codes = departements
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((code) => code !== "");
    const input = { id, version: settings.version, departements: codes, secondEyesAboveCents: centsTyped(secondEyesAboveCents) ?? -1 };
    return (await onSubmit(input)).map(asTyped);
  };
  return (
    <Form form={form} onSubmit={save} guardUnsaved>
      <TextField form={form} name="departements" label={m.departements} hint={m.departementsHint} optional />
      <TextField form={form} name="secondEyesAboveCents" label={m.limit} inputMode="decimal" />
      <SubmitButton form={form}>{m.save}</SubmitButton>
    </Form>
  );
}
