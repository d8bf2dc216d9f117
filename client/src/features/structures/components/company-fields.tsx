import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { CheckboxField } from "../../../ui/form/checkbox-field.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { companyMessages } from "../company-messages.ts";

/** The SIRET as it is typed: its spaces do no harm. */
export function SiretField<T extends FieldValues & { siret: string }>({ form }: { form: UseFormReturn<T> }) {
  const m = useMessages(companyMessages);
  return (
    <TextField
      form={form}
      name={"siret" as FieldPath<T>}
      label={m.siret}
      hint={m.siretHint}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
    />
  );
}

interface Company {
  name: string;
  address: string;
  postalCode: string;
  town: string;
}

/** The structure described by hand: nobody is stopped because the directory does not know or does not answer. */
export function CompanyFields<T extends FieldValues & { company?: Company | null }>({ form }: { form: UseFormReturn<T> }) {
  const m = useMessages(companyMessages);
  const field = (name: keyof Company) => `company.${name}` as FieldPath<T>;
  return (
    <section className="fr-mt-2w fr-mb-3w">
      <h3 className="fr-h5">{m.manualTitle}</h3>
      <TextField form={form} name={field("name")} label={m.name} autoComplete="organization" />
      <TextField form={form} name={field("address")} label={m.address} autoComplete="street-address" />
      <TextField form={form} name={field("postalCode")} label={m.postalCode} autoComplete="postal-code" inputMode="numeric" />
      <TextField form={form} name={field("town")} label={m.town} autoComplete="address-level2" />
    </section>
  );
}

/** Whether the structure files requests for its clients. */
export function ManagementCenterField<T extends FieldValues & { isManagementCenter: boolean }>({ form }: { form: UseFormReturn<T> }) {
  const m = useMessages(companyMessages);
  return (
    <CheckboxField
      form={form}
      name={"isManagementCenter" as FieldPath<T>}
      label={m.isManagementCenter}
      hint={m.isManagementCenterHint}
      optional
    />
  );
}
