import { isTaxRegime, taxRegimeName, taxRegimes } from "@portail-tic/shared/structures/tax-regimes";
import { useLocale, useMessages } from "../../../i18n/locale-provider.tsx";
import { ButtonRow } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form/form.tsx";
import type { FormProblem } from "../../../ui/form/form-problem.ts";
import { SelectField } from "../../../ui/form/select-field.tsx";
import { SubmitButton } from "../../../ui/form/submit-button.tsx";
import { EmailField, TextField } from "../../../ui/form/text-field.tsx";
import { useSchemaForm } from "../../../ui/form/use-schema-form.ts";
import type { EditStructureQuery, StructureDetailFragment, UpdateStructureInput } from "../gql/graphql.ts";
import { structuresMessages } from "../messages.ts";
import { ManagementCenterField } from "./company-fields.tsx";

interface StructureFormProps {
  readonly structure: StructureDetailFragment;
  readonly categories: EditStructureQuery["beneficiaryCategories"];
  readonly onSubmit: (input: UpdateStructureInput) => Promise<readonly FormProblem[]>;
}

function valuesOf(structure: StructureDetailFragment) {
  return {
    id: structure.id,
    version: structure.version,
    name: structure.name,
    email: structure.email ?? "",
    rcsNumber: structure.rcsNumber ?? "",
    vatNumber: structure.vatNumber ?? "",
    // What was typed before there was a list is chosen again.
    taxRegime: isTaxRegime(structure.taxRegime ?? "") ? (structure.taxRegime ?? "") : "",
    address: structure.address,
    addressComplement1: structure.addressComplement1,
    addressComplement2: structure.addressComplement2,
    postalCode: structure.postalCode,
    town: structure.town,
    phone: structure.phone ?? "",
    beneficiaryCategoryCode: structure.beneficiaryCategory?.code ?? "",
    pacage: structure.pacage ?? "",
    mainDepartement: structure.mainDepartement ?? "",
    isManagementCenter: structure.isManagementCenter,
  };
}

/** « Modifier une structure », in the blocks of the guides. */
export function StructureForm({ structure, categories, onSubmit }: StructureFormProps) {
  const messages = useMessages(structuresMessages);
  const { locale } = useLocale();
  const m = messages.detail;
  const form = useSchemaForm({
    schema: () => import("@portail-tic/shared/structures/update-structure.schema").then((file) => file.updateStructureSchema),
    defaultValues: valuesOf(structure),
  });
  return (
    <Form form={form} onSubmit={onSubmit} guardUnsaved>
      <h2>{m.refunds}</h2>
      <SelectField
        form={form}
        name="beneficiaryCategoryCode"
        label={m.category}
        choices={categories.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <TextField form={form} name="pacage" label={m.pacage} hint={m.pacageHint} inputMode="numeric" optional />
      <TextField form={form} name="mainDepartement" label={m.mainDepartement} hint={m.mainDepartementHint} optional />
      <ManagementCenterField form={form} />
      <h2>{m.general}</h2>
      <TextField form={form} name="name" label={m.name} />
      <EmailField form={form} name="email" label={m.email} optional />
      <TextField form={form} name="rcsNumber" label={m.rcsNumber} optional />
      <TextField form={form} name="vatNumber" label={m.vatNumber} optional />
      <SelectField
        form={form}
        name="taxRegime"
        label={m.taxRegime}
        choices={taxRegimes.map((regime) => ({ value: regime, label: taxRegimeName(regime, locale) ?? regime }))}
        optional
      />
      <h2>{m.postal}</h2>
      <TextField form={form} name="address" label={m.address} autoComplete="street-address" />
      <TextField form={form} name="addressComplement1" label={m.complement1} optional />
      <TextField form={form} name="addressComplement2" label={m.complement2} optional />
      <TextField form={form} name="postalCode" label={m.postalCode} inputMode="numeric" autoComplete="postal-code" />
      <TextField form={form} name="town" label={m.town} autoComplete="address-level2" />
      <TextField form={form} name="phone" label={m.phone} type="tel" autoComplete="tel" optional />
      <ButtonRow>
        <SubmitButton form={form}>{messages.edit.save}</SubmitButton>
      </ButtonRow>
    </Form>
  );
}
