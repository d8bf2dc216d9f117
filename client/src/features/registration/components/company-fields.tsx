import type { UseFormReturn } from "react-hook-form";

import { useMessages } from "../../../i18n/locale-provider.tsx";
import { TextField } from "../../../ui/form/text-field.tsx";
import { registrationMessages } from "../messages.ts";
import type { StructureValues } from "./registration-values.ts";

/** The structure described by hand: nobody is stopped because the directory does not know or does not answer. */
export function CompanyFields({ form }: { form: UseFormReturn<StructureValues> }) {
  const m = useMessages(registrationMessages).structure;
  return (
    <section className="fr-mt-2w fr-mb-3w">
      <h3 className="fr-h5">{m.manualTitle}</h3>
      <TextField form={form} name="company.name" label={m.name} autoComplete="organization" />
      <TextField form={form} name="company.address" label={m.address} autoComplete="street-address" />
      <TextField form={form} name="company.postalCode" label={m.postalCode} autoComplete="postal-code" inputMode="numeric" />
      <TextField form={form} name="company.town" label={m.town} autoComplete="address-level2" />
    </section>
  );
}
