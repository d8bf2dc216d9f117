import * as z from "zod/mini";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Form } from "../../../ui/form/form.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import { directoryMessages } from "../directory-messages.ts";
import type { DirectoryComparisonQuery } from "../gql/graphql.ts";
import { legalFormName } from "../legal-forms.ts";

type Difference = DirectoryComparisonQuery["directoryComparison"]["differences"][number];

interface DirectoryDifferencesProps {
  readonly differences: readonly Difference[];
  readonly onTake: (chosen: readonly Difference[]) => Promise<readonly FormProblem[]>;
}

/** Field by field: now, in the directory, and a box to take it over. */
export function DirectoryDifferences({ differences, onTake }: DirectoryDifferencesProps) {
  const m = useMessages(directoryMessages);
  const form = useSchemaForm({
    schema: () => Promise.resolve(z.object({ fields: z.array(z.string()).check(z.minLength(1, { error: "REQUIRED" })) })),
    defaultValues: { fields: differences.map(({ field }): string => field) },
  });
  const take = ({ fields }: { fields: string[] }) => onTake(differences.filter(({ field }) => fields.includes(field)));
  const valueOf = (field: Difference["field"], value: string) => (field === "legalFormCode" ? legalFormName(value) : value) || m.nothing;
  return (
    <Form form={form} onSubmit={take} hideRequiredNote label={m.caption}>
      <DataTable
        caption={<span id="f-fields-name">{m.caption}</span>}
        rows={differences}
        rowKey={({ field }) => field}
        columns={[
          {
            id: "field",
            header: m.field,
            rowHeader: true,
            cell: ({ field }) => (
              <div className="fr-checkbox-group fr-checkbox-group--sm">
                <input
                  {...form.register("fields")}
                  id={`f-fields-${differences.findIndex((one) => one.field === field)}`}
                  type="checkbox"
                  value={field}
                />
                <label className="fr-label" htmlFor={`f-fields-${differences.findIndex((one) => one.field === field)}`}>
                  {m.fields[field]}
                </label>
              </div>
            ),
          },
          { id: "current", header: m.current, cell: ({ field, current }) => valueOf(field, current) },
          { id: "proposed", header: m.proposed, cell: ({ field, proposed }) => <strong>{valueOf(field, proposed)}</strong> },
        ]}
      />
      <SubmitButton form={form}>{m.take}</SubmitButton>
    </Form>
  );
}
