import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Form } from "../../../ui/form/form.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { RadioField } from "../../../ui/form/radio-field.tsx";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { OpenSpaceInput, SpacesOfStructureQuery } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

interface OpenSpaceFormProps {
  readonly structure: SpacesOfStructureQuery["structure"];
  readonly spaceCode: string;
  readonly categories: SpacesOfStructureQuery["beneficiaryCategories"];
  readonly onSubmit: (input: OpenSpaceInput) => Promise<readonly FormProblem[]>;
}

/** Opens a space: what it allows, and who the beneficiary is. */
export function OpenSpaceForm({ structure, spaceCode, categories, onSubmit }: OpenSpaceFormProps) {
  const m = useMessages(spacesMessages).open;
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/spaces/space.schema").then((file) => file.openSpaceSchema),
    defaultValues: {
      structureId: structure.id,
      spaceCode,
      ceiling: "WRITE",
      beneficiaryCategoryCode: structure.beneficiaryCategory?.code ?? "",
      pacage: structure.pacage ?? "",
    },
  });
  const ceilings = (["WRITE", "READ"] as const).map((value) => ({ value, label: m.ceilings[value] }));
  return (
    <Form form={form} onSubmit={onSubmit}>
      <RadioField form={form} name="ceiling" label={m.ceiling} choices={ceilings} />
      <SelectField
        form={form}
        name="beneficiaryCategoryCode"
        label={m.category}
        hint={m.categoryHint}
        choices={categories.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField form={form} name="pacage" label={m.pacage} hint={m.pacageHint} inputMode="numeric" optional />
      <SubmitButton form={form}>{m.submit}</SubmitButton>
    </Form>
  );
}
